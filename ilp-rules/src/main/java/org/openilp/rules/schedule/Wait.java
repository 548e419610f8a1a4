package org.openilp.rules.schedule;

import java.time.Period;
import org.openilp.rules.vocabulary.Occasion;

/** Not before so long after another service was done; upcoming as long as it was not. */
public record Wait(Occasion service, Period period) {}
