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

    private static final Pattern RULE = Pattern.compile(
            "^rule \"(?<name>[^\"]*)\"\\s*\\n(?<head>.*?)^when\\s*\\n(?<left>.*?)^then\\s*\\n(?<right>.*?)^end\\b",
            Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)\\(\\s*\"([^\"]*)\"\\s*\\)");
    private static final Pattern CLIENT = Pattern.compile("\\s*Client\\((.*)\\)\\s*", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("(?:^//[^\\n]*\\n)+\\z", Pattern.MULTILINE);
    private static final Pattern START = Pattern.compile("^rule\\b", Pattern.MULTILINE);

    /**
     * One rule.
     *
     * @param name its id
     * @param annotations what stands behind {@code @}
     * @param left the inside of {@code Client( … )}
     * @param source where it stands
     */
    public record RuleText(String name, ImmutableMap<String, String> annotations, String left, Source source) {

        /** The parts of a list separated by {@code ;}; empty where the annotation is missing. */
        public ImmutableList<String> list(String annotation) {
            return ImmutableList.copyOf(
                    Splitter.on(';').trimResults().omitEmptyStrings().split(annotations.getOrDefault(annotation, "")));
        }
    }

    /**
     * Reads a file.
     *
     * @throws RuleException naming file and line of a rule that is not in the form of this library
     */
    public static DrlFile parse(String path, String text) {
        List<RuleText> rules = new ArrayList<>();
        Matcher matcher = RULE.matcher(text);
        int end = 0;
        while (matcher.find()) {
            rules.add(read(path, text, end, matcher));
            end = matcher.end();
        }
        Matcher lost = START.matcher(text);
        int starts = 0;
        while (lost.find()) {
            starts++;
        }
        if (starts != rules.size()) {
            throw new RuleException(path + ": found " + starts + " lines that begin with \"rule\" but could read "
                    + rules.size() + " rules\nMaybe a \"when\", \"then\" or \"end\" does not stand alone at the"
                    + " beginning of its line.");
        }
        return new DrlFile(path, ImmutableList.copyOf(rules));
    }

    private static RuleText read(String path, String text, int from, Matcher matcher) {
        Matcher comment = COMMENT.matcher(text.substring(from, matcher.start()));
        String said =
                comment.find() ? comment.group().replaceAll("(?m)^// ?", "").strip() : "";
        int line = 1
                + (int) text.substring(0, matcher.start())
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        Source source = new Source(path, line, said);
        Matcher client = CLIENT.matcher(matcher.group("left"));
        if (!client.matches()) {
            throw new RuleException(source + ": rule \"" + matcher.group("name")
                    + "\": expected one Client( … ) between when and then");
        }
        Map<String, String> annotations = new LinkedHashMap<>();
        Matcher annotation = ANNOTATION.matcher(matcher.group("head"));
        while (annotation.find()) {
            annotations.put(annotation.group(1), annotation.group(2));
        }
        return new RuleText(
                matcher.group("name"),
                ImmutableMap.copyOf(annotations),
                client.group(1).strip(),
                source);
    }
}
