package org.openilp.examples.commandline;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What a run reads from and writes to; always UTF-8, whatever the machine.
 *
 * @param in standard input
 * @param out plans, tables and lists
 * @param err everything that is wrong
 */
record Streams(InputStream in, PrintStream out, PrintStream err) {

    /** Those of this process. */
    static Streams ofProcess() {
        return new Streams(
                new FileInputStream(FileDescriptor.in), writer(FileDescriptor.out), writer(FileDescriptor.err));
    }

    private static PrintStream writer(FileDescriptor descriptor) {
        BufferedOutputStream bytes = new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16);
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
