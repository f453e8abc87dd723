package io.sysprep.report;

import io.sysprep.json.CaseName;
import io.sysprep.json.JsonText;
import io.sysprep.machine.Sid;
import io.sysprep.verify.MachineIdentity;
import io.sysprep.verify.SidProof;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a clone is unique. */
record SidProofPart(SidProof proof) implements ReportPart {

  private static final String VERSION = "1";

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
    if (proof.isUnique()) {
      return Tone.GOOD;
    }
    return proof instanceof SidProof.Undecided ? Tone.WARNING : Tone.BAD;
  }

  @Override
  public String summary() {
    return proof.explanation();
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
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("schemaVersion", VERSION);
    document.put("outcome", CaseName.of(proof));
    document.put("unique", proof.isUnique());
    document.put("explanation", proof.explanation());
    document.put("before", identity(proof.before()));
    document.put("after", identity(proof.after()));
    return JsonText.of(document);
  }

  private static Map<String, Object> identity(MachineIdentity identity) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("computerName", identity.computerName());
    object.put("machineSid", identity.machineSid().map(Sid::value));
    object.put("taken", identity.taken());
    return object;
  }
}
