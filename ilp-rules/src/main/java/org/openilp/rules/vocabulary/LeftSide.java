package org.openilp.rules.vocabulary;

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

    private static final ImmutableMap<String, String> AGES =
            ImmutableMap.of("ageDays", "AGE_DAYS", "ageMonths", "AGE_MONTHS", "ageYears", "AGE_YEARS");
    private static final ImmutableListMultimap<String, Method> WORDS = Multimaps.index(
            Arrays.stream(Words.class.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> method.getReturnType() == Term.class)
                    .toList(),
            Method::getName);

    private final Tokens tokens;

    private LeftSide(Tokens tokens) {
        this.tokens = tokens;
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
        Tokens tokens = new Tokens(text);
        Condition condition = new LeftSide(tokens).list();
        if (!tokens.isAtEnd()) {
            throw tokens.unexpected();
        }
        return condition;
    }

    /**
     * Reads one word with what it is said of, such as {@code has("X")}, and leaves what follows.
     *
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static Condition word(Tokens tokens) {
        return new LeftSide(tokens).one();
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
        while (tokens.takes(",")) {
            parts.add(or());
        }
        return Condition.all(parts);
    }

    private Condition or() {
        List<Condition> parts = new ArrayList<>(List.of(and()));
        while (tokens.takes("||")) {
            parts.add(and());
        }
        return Condition.any(parts);
    }

    private Condition and() {
        List<Condition> parts = new ArrayList<>(List.of(one()));
        while (tokens.takes("&&")) {
            parts.add(one());
        }
        return Condition.all(parts);
    }

    private Condition one() {
        if (tokens.takes("(")) {
            Condition inner = or();
            tokens.expect(")");
            return inner;
        }
        String name = tokens.take();
        if (AGES.containsKey(name)) {
            Comparison comparison = Comparison.of(tokens.take());
            return Words.age(name, AGES.get(name), comparison, Double.parseDouble(tokens.take()));
        }
        List<Object> arguments = new ArrayList<>();
        if (tokens.takes("(")) {
            if (!tokens.takes(")")) {
                do {
                    arguments.add(argument(tokens.take()));
                } while (tokens.takes(","));
                tokens.expect(")");
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
}
