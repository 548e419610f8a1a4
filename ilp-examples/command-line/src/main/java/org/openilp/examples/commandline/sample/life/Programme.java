package org.openilp.examples.commandline.sample.life;

import org.openilp.examples.commandline.sample.chance.Dice;

/** One programme of care, which may keep count of what it did so far in its kecamatan. */
public interface Programme {

    /** Writes what this programme recorded about someone; nothing if it is not for them. */
    public void write(Life life, Dice dice);
}
