package org.openilp.examples.commandline.text;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words for a condition as rules write it: {@code has("FEVER") || found("ANEMIA")} becomes the names of the fact and
 * the finding, joined by "or". A bare code is taken for a fact.
 */
final class Conditions {

    private static final Pattern TERM = Pattern.compile("(\\w+)\\(\\s*\"(\\w+)\"[^)]*\\)");
    private static final ImmutableSet<String> NEGATED = ImmutableSet.of("lacks", "notFound");

    private final Names names;
    private final Texts texts;

    Conditions(Names names, Texts texts) {
        this.names = names;
        this.texts = texts;
    }

    String of(String condition) {
        StringBuilder words = new StringBuilder();
        Matcher term = TERM.matcher(condition);
        while (term.find()) {
            term.appendReplacement(words, Matcher.quoteReplacement(words(term.group(1), term.group(2))));
        }
        term.appendTail(words);
        return names.fact(
                words.toString().replace("||", texts.get("condition.or")).replace("&&", texts.get("condition.and")));
    }

    private String words(String word, String code) {
        String name = word.equals("found") || word.equals("notFound") ? names.finding(code) : names.fact(code);
        return NEGATED.contains(word) ? texts.get("condition.not", name) : name;
    }
}
