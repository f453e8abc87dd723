package io.sysprep.report;

import io.sysprep.machine.Sid;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a clone is unique. */
record SidProofPart(SidProof proof) implements ReportPart {

  @Override
  public String kind() {
    return "sid-proof";
  }

  @Override
  public String title() {
    return "Proof that " + proof.after().computerName() + " is unique";
  }

  @Override
  public Tone tone() {
    return switch (proof.outcome()) {
      case UNIQUE -> Tone.GOOD;
      case SAME_SID -> Tone.BAD;
      case UNDECIDED -> Tone.WARNING;
    };
  }

  @Override
  public String summary() {
    return proof.summary();
  }

  @Override
  public List<Block> blocks() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Machine SID before", sid(proof.before()));
    facts.put("Machine SID of the clone", sid(proof.after()));
    return List.of(new Block.Values(facts));
  }

  private static String sid(MachineIdentity identity) {
    return identity.machineSid().map(Sid::value).orElse("not known");
  }

  @Override
  public String json() {
    return proof.toJson();
  }
}
