package org.openilp.rules.rule;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of one DRL file, as text: what a rule says of itself, its left side, and where it stands. Drools compiles
 * the same text; this reading is for the dictionaries, the dates and the explanations.
 *
 * @param path below the rules folder
 * @param rules in the order of the file
 */
public record DrlFile(String path, ImmutableList<RuleText> rules) {

    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final String RULE = "rule \"";
    private static final String CLIENT = "Client(";
    private static final String COMMENT = "//";

    /**
     * One rule.
     *
     * @param name its id
     * @param annotations what stands behind {@code @}
     * @param left the inside of {@code Client( … )}
     * @param right what stands between {@code then} and {@code end}
     * @param source where it stands
     */
    public record RuleText(
            String name, ImmutableMap<String, String> annotations, String left, String right, Source source) {

        /** The parts of a list separated by {@code ;}; empty where the annotation is missing. */
        public ImmutableList<String> list(String annotation) {
            return ImmutableList.copyOf(
                    Splitter.on(';').trimResults().omitEmptyStrings().split(annotations.getOrDefault(annotation, "")));
        }
    }

    /**
     * The rule of a name.
     *
     * @throws RuleException where there is none
     */
    RuleText rule(String name) {
        for (RuleText rule : rules) {
            if (rule.name().equals(name)) {
                return rule;
            }
        }
        throw new RuleException(path + ": no rule \"" + name + "\"; the outline of the rules says that it is there"
                + "\nMaybe build the module again from clean.");
    }

    /**
     * Reads a file.
     *
     * @throws RuleException naming file and line of a rule that is not in the form of this library
     */
    public static DrlFile parse(String path, String text) {
        List<String> lines = text.lines().toList();
        List<RuleText> rules = new ArrayList<>();
        int starts = 0;
        int end = 0;
        for (int start = 0; start < lines.size(); start++) {
            if (!beginsWith("rule", lines.get(start))) {
                continue;
            }
            starts++;
            int when = alone("when", lines, start);
            int then = alone("then", lines, when);
            int last = end(lines, then);
            if (start >= end && lines.get(start).startsWith(RULE) && last < lines.size()) {
                rules.add(read(path, lines, start, when, then, last));
                end = last + 1;
            }
        }
        if (starts != rules.size()) {
            throw new RuleException(path + ": found " + starts + " lines that begin with \"rule\" but could read "
                    + rules.size() + " rules\nMaybe a \"when\", \"then\" or \"end\" does not stand alone at the"
                    + " beginning of its line.");
        }
        return new DrlFile(path, ImmutableList.copyOf(rules));
    }

    private static boolean beginsWith(String word, String line) {
        return line.startsWith(word)
                && (line.length() == word.length() || !Character.isJavaIdentifierPart(line.charAt(word.length())));
    }

    /** The next line with nothing but that word at its beginning, or the number of lines. */
    private static int alone(String word, List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !lines.get(line).stripTrailing().equals(word)) {
            line++;
        }
        return line;
    }

    private static int end(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !beginsWith("end", lines.get(line))) {
            line++;
        }
        return line;
    }

    private static RuleText read(String path, List<String> lines, int start, int when, int then, int last) {
        String first = lines.get(start);
        String name = first.substring(RULE.length(), first.lastIndexOf('"'));
        Source source = new Source(path, start + 1, commentAbove(lines, start));
        String left = String.join("\n", lines.subList(when + 1, then)).strip();
        if (!left.startsWith(CLIENT) || !left.endsWith(")")) {
            throw new RuleException(source + ": rule \"" + name + "\": expected one Client( … ) between when and then");
        }
        return new RuleText(
                name,
                annotations(String.join("\n", lines.subList(start + 1, when))),
                left.substring(CLIENT.length(), left.length() - 1).strip(),
                String.join("\n", lines.subList(then + 1, last)).strip(),
                source);
    }

    private static String commentAbove(List<String> lines, int start) {
        int top = start;
        while (top > 0 && lines.get(top - 1).startsWith(COMMENT)) {
            top--;
        }
        List<String> said = new ArrayList<>();
        for (String line : lines.subList(top, start)) {
            said.add(line.startsWith(" ", COMMENT.length()) ? line.substring(3) : line.substring(2));
        }
        return String.join("\n", said).strip();
    }

    private static ImmutableMap<String, String> annotations(String head) {
        Map<String, String> annotations = new LinkedHashMap<>();
        Matcher annotation = ANNOTATION.matcher(head);
        for (int at = head.indexOf('@'); at >= 0; at = head.indexOf('@', at + 1)) {
            if (annotation.region(at, head.length()).lookingAt()) {
                annotations.put(annotation.group(1), annotation.group(2));
            }
        }
        return ImmutableMap.copyOf(annotations);
    }
}
