package org.openilp.examples.commandline.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that were looked at and found good, in the folder of this class. */
final class Golden {

    private Golden() {}

    static void assertLooksLike(String file, String text) {
        try {
            assertThat(text)
                    .isEqualTo(Resources.toString(Resources.getResource(Golden.class, file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
