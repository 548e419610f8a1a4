package org.openilp.examples.commandline.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.openilp.core.plan.Postponement;
import org.openilp.core.plan.Problem;

/** The sentences of one language, by key. They never depend on the language of the machine. */
public final class Texts {

    /** A space at which a line must not break. */
    public static final char UNBROKEN_SPACE = '\u00a0';

    private final Language language;
    private final ResourceBundle bundle;

    private Texts(Language language, ResourceBundle bundle) {
        this.language = language;
        this.bundle = bundle;
    }

    /** The sentences of a language. */
    public static Texts of(Language language) {
        String file = language.code() + ".properties";
        try (InputStream in = Objects.requireNonNull(Texts.class.getResourceAsStream(file), file)) {
            return new Texts(language, new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** All sentences. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * A sentence with {@code {0}}, {@code {1}} … replaced by the given values; days are written as {@link
     * #day(LocalDate)} does.
     *
     * @throws MissingResourceException if there is no such key
     */
    public String get(String key, Object... values) {
        String text = bundle.getString(key);
        if (values.length == 0) {
            return text;
        }
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            Object value = values[Integer.parseInt(text.substring(open + 1, close))];
            filled.append(text, from, open).append(value instanceof LocalDate day ? day(day) : value);
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** A sentence, or empty if there is no such key. */
    public Optional<String> find(String key) {
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    /** A count with its word: {@code key.one} for 1, otherwise {@code key.many}. */
    public String count(String key, long number) {
        return get(key + (number == 1 ? ".one" : ".many"), number);
    }

    /** A problem in one line; the words within it are English in every language. */
    public String problem(Problem problem) {
        String place = problem.path().isEmpty() ? "" : problem.path() + ": ";
        String value = problem.value().isEmpty() ? get("problem.nothing") : problem.value();
        String mend = problem.mend() == null ? "" : ". " + problem.mend();
        return place + get("problem", value, problem.expected()) + mend;
    }

    /** Until when something is postponed, and why. */
    public String postponement(String reason, Postponement postponement) {
        if (postponement.permanent()) {
            return get("postponed.forLife", reason);
        }
        return postponement.until() == null
                ? get("postponed.open", reason)
                : get("postponed.until", reason, postponement.until());
    }

    /** A day such as {@code 9 Mei 2026}, with {@link #UNBROKEN_SPACE unbroken} spaces; {@code -} for none. */
    public String day(@Nullable LocalDate day) {
        String space = String.valueOf(UNBROKEN_SPACE);
        return day == null
                ? "-"
                : day.getDayOfMonth() + space + get("month." + day.getMonthValue()) + space + day.getYear();
    }
}
