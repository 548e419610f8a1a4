package org.openilp.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the left side of a rule, {@code female, ageYears >= 40, has("X") || lacks("Y")}, into a {@link Condition}. It
 * knows the words of {@link Words}, comparisons of the ages, brackets, {@code ,} and {@code &&} for "and" and {@code ||}
 * for "or"; everything else is refused.
 */
public final class LeftSide {

    private static final ImmutableList<String> SIGNS =
            ImmutableList.of("(", ")", ",", "&&", "||", ">=", "<=", "==", "<", ">");
    private static final ImmutableMap<String, String> AGES =
            ImmutableMap.of("ageDays", "AGE_DAYS", "ageMonths", "AGE_MONTHS", "ageYears", "AGE_YEARS");
    private static final ImmutableListMultimap<String, Method> WORDS = Multimaps.index(
            Arrays.stream(Words.class.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> method.getReturnType() == Term.class)
                    .toList(),
            Method::getName);

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    private LeftSide(String text) {
        this.text = text;
        int start = afterSpaces(0);
        while (start < text.length()) {
            int end = endOfToken(start);
            if (end == start) {
                throw new IllegalArgumentException(
                        "cannot read \"" + text.substring(start).strip() + "\"");
            }
            tokens.add(text.substring(start, end));
            start = afterSpaces(end);
        }
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a quoted text, a number, a name or a sign ends; its start where there is none. */
    private int endOfToken(int start) {
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            return Math.max(start, text.indexOf(first, start + 1) + 1);
        }
        if (isNameStart(first)) {
            int end = start;
            while (end < text.length() && (isNameStart(text.charAt(end)) || isDigit(end))) {
                end++;
            }
            return end;
        }
        int digits = first == '-' ? start + 1 : start;
        if (isDigit(digits)) {
            int end = afterDigits(digits);
            boolean fraction = end < text.length() && text.charAt(end) == '.' && isDigit(end + 1);
            return fraction ? afterDigits(end + 1) : end;
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                return start + sign.length();
            }
        }
        return start;
    }

    private int afterDigits(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isNameStart(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '_';
    }

    /**
     * Reads a left side; blank means everybody.
     *
     * @throws IllegalArgumentException for a word that is not in the registry or a sentence that does not parse; the
     *     message names it
     */
    public static Condition parse(String text) {
        if (text.isBlank()) {
            return Condition.ALWAYS;
        }
        LeftSide side = new LeftSide(text);
        Condition condition = side.list();
        if (side.next < side.tokens.size()) {
            throw side.unexpected();
        }
        return condition;
    }

    /** The names of all words, ages included. */
    public static Set<String> words() {
        return ImmutableSet.<String>builder()
                .addAll(AGES.keySet())
                .addAll(WORDS.keySet())
                .build();
    }

    private Condition list() {
        List<Condition> parts = new ArrayList<>(List.of(or()));
        while (takes(",")) {
            parts.add(or());
        }
        return Condition.all(parts);
    }

    private Condition or() {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (takes("||")) {
            parts.add(and());
        }
        return Condition.any(parts);
    }

    private Condition and() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (takes("&&")) {
            parts.add(one());
        }
        return Condition.all(parts);
    }

    private Condition one() {
        if (takes("(")) {
            Condition inner = or();
            expect(")");
            return inner;
        }
        String name = take();
        if (AGES.containsKey(name)) {
            Comparison comparison = Comparison.of(take());
            return Words.age(name, AGES.get(name), comparison, Double.parseDouble(take()));
        }
        List<Object> arguments = new ArrayList<>();
        if (takes("(")) {
            if (!takes(")")) {
                do {
                    arguments.add(argument(take()));
                } while (takes(","));
                expect(")");
            }
        }
        return say(name, arguments);
    }

    private static Object argument(String token) {
        boolean quoted = token.startsWith("\"") || token.startsWith("'");
        return quoted ? token.substring(1, token.length() - 1).intern() : Double.valueOf(token);
    }

    private static Term say(String name, List<Object> arguments) {
        if (!WORDS.containsKey(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is no word of the rules");
        }
        for (Method word : WORDS.get(name)) {
            Object[] fitted = fit(word, arguments);
            if (fitted != null) {
                return call(word, fitted);
            }
        }
        throw new IllegalArgumentException("\"" + name + "\" cannot be said of " + arguments);
    }

    private static Object @Nullable [] fit(Method word, List<Object> arguments) {
        Class<?>[] types = word.getParameterTypes();
        if (word.isVarArgs() && arguments.size() >= types.length) {
            int fixed = types.length - 1;
            List<Object> fitted = new ArrayList<>(arguments.subList(0, fixed));
            fitted.add(arguments.subList(fixed, arguments.size()).toArray(new String[0]));
            return fitted.toArray();
        }
        if (types.length != arguments.size()) {
            return null;
        }
        for (int i = 0; i < types.length; i++) {
            if ((types[i] == double.class) != (arguments.get(i) instanceof Double)) {
                return null;
            }
        }
        return arguments.toArray();
    }

    private static Term call(Method word, Object[] arguments) {
        try {
            return (Term) word.invoke(null, arguments);
        } catch (InvocationTargetException wrong) {
            throw new IllegalArgumentException(wrong.getTargetException().getMessage(), wrong);
        } catch (IllegalAccessException impossible) {
            throw new LinkageError("Words must be public", impossible);
        }
    }

    private boolean takes(String token) {
        if (next < tokens.size() && tokens.get(next).equals(token)) {
            next++;
            return true;
        }
        return false;
    }

    private void expect(String token) {
        if (!takes(token)) {
            throw unexpected();
        }
    }

    private String take() {
        if (next == tokens.size()) {
            throw unexpected();
        }
        return tokens.get(next++);
    }

    private IllegalArgumentException unexpected() {
        String rest = next < tokens.size() ? "at \"" + tokens.get(next) + "\"" : "at the end";
        return new IllegalArgumentException("cannot read " + rest + " of \"" + text.strip() + "\"");
    }
}
