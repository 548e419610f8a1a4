package org.openilp.examples.commandline.sample.care;

import org.openilp.examples.commandline.sample.chance.Dice;

/** One programme of care, which may keep count of what it did so far in its kecamatan. */
interface Programme {

    /** Writes what this programme recorded about someone; nothing if it is not for them. */
    void write(Life life, Dice dice);
}
