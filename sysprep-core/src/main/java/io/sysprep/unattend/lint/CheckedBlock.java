package io.sysprep.unattend.lint;

import io.sysprep.unattend.ConfigurationPass;
import io.sysprep.unattend.SettingsBlock;
import io.sysprep.unattend.xml.XmlElement;
import java.util.Optional;

/** A block of settings as rules look at it: its pass is read once, for all of them. */
public final class CheckedBlock {

  private final SettingsBlock block;
  private final Optional<String> pass;
  private final boolean inKnownPass;

  CheckedBlock(XmlElement element) {
    this.block = new SettingsBlock(element);
    this.pass = element.attribute("pass");
    this.inKnownPass = pass.isPresent() && ConfigurationPass.named(pass.get()).isPresent();
  }

  public XmlElement element() {
    return block.element();
  }

  /** {@return the pass as written, empty where there is none} */
  public String pass() {
    return pass.orElse("");
  }

  /** Tells whether a pass is written, if only an empty one. */
  public boolean hasPass() {
    return pass.isPresent();
  }

  /** Tells whether the pass is one of Windows. */
  public boolean isInKnownPass() {
    return inKnownPass;
  }

  /** Tells whether Setup has marked the pass as done. */
  public boolean wasProcessed() {
    return block.wasProcessed();
  }
}
