package org.openilp.examples.commandline.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.openilp.core.immunization.SeriesException;
import org.openilp.core.plan.Problem;
import org.openilp.examples.commandline.text.Texts;
import org.openilp.rules.CarePlanner;
import org.openilp.rules.RulePack;
import org.openilp.rules.rule.RuleException;

/** A folder with series of vaccine doses that take the place of the national ones. */
public final class SeriesFolder {

    private SeriesFolder() {}

    /**
     * A planner with the national rules and the series of a folder.
     *
     * @throws InputException if anything is wrong with them, one problem a line
     * @throws IOException if the folder cannot be read
     */
    public static CarePlanner planner(Path folder, Texts texts) throws IOException {
        try {
            RulePack national = RulePack.national();
            RulePack rules = national.with(national.vaccines().readOver(folder));
            return CarePlanner.builder().rules(rules).build();
        } catch (SeriesException bad) {
            throw new InputException(bad.problems().stream()
                    .map(Problem::message)
                    .map(problem -> texts.get("error.place", folder, problem))
                    .collect(Collectors.joining("\n")));
        } catch (RuleException unsaid) {
            throw new InputException(texts.get("error.place", folder, String.valueOf(unsaid.getMessage())));
        }
    }
}
