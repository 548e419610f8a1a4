package org.openilp.examples.commandline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.openilp.core.Dictionary;
import org.openilp.core.json.IlpJson;
import org.openilp.examples.commandline.table.RuleEntry;
import org.openilp.examples.commandline.table.RuleTable;
import org.openilp.examples.commandline.text.Names;
import org.openilp.rules.CarePlanner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code ilp rules}: the rules that decide, follow findings, and interpret results. */
@Command(name = "rules")
final class RulesCommand implements Callable<Integer> {

    private final Ilp ilp;

    @Option(names = "--format", paramLabel = "table|json", descriptionKey = "option.rulesFormat")
    private String format = "table";

    RulesCommand(Ilp ilp) {
        this.ilp = ilp;
    }

    /** The forms of the list. */
    enum Format {
        /** For people. */
        TABLE,
        /** One JSON list. */
        JSON
    }

    @Override
    public Integer call() throws JsonProcessingException {
        Format form = ilp.arguments().word("--format", format, Format.class);
        List<RuleEntry> rules = RuleEntry.of(CarePlanner.national().rules());
        PrintStream out = ilp.streams().out();
        if (form == Format.JSON) {
            json(rules, out);
        } else {
            Names names = new Names(Dictionary.national(), ilp.texts());
            out.print(new RuleTable(ilp.texts(), names).of(rules));
        }
        return Ilp.OK;
    }

    /** One list, an object a line. */
    private static void json(List<RuleEntry> rules, PrintStream out) throws JsonProcessingException {
        ObjectMapper mapper = IlpJson.mapper();
        out.print("[");
        for (int i = 0; i < rules.size(); i++) {
            out.print(i == 0 ? "\n" : ",\n");
            out.print(mapper.writeValueAsString(rules.get(i)));
        }
        out.print("\n]\n");
    }
}
