package org.openilp.examples.commandline;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as Maven wrote it into the jar. */
final class Version implements IVersionProvider {

    private static final String POM = "/META-INF/maven/org.openilp/ilp-command-line/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties pom = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(POM)) {
            if (in != null) {
                pom.load(in);
            }
        }
        return new String[] {"ilp " + pom.getProperty("version", "(unpackaged)")};
    }
}
