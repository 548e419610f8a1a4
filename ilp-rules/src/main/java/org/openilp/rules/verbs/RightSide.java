package org.openilp.rules.verbs;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openilp.rules.vocabulary.Condition;
import org.openilp.rules.vocabulary.LeftSide;
import org.openilp.rules.vocabulary.Tokens;
import org.openilp.rules.vocabulary.Words;

/**
 * Reads the right side of a rule, {@code plan.due("K1").inPregnancy().from(0, WEEKS).until(13, WEEKS);}, as Java would run
 * it. So no compiled rule needs to be loaded to know what it says.
 */
public final class RightSide {

    private static final ImmutableListMultimap<String, Method> OF_PLAN = verbs(Plan.class);
    private static final ImmutableListMultimap<String, Method> OF_DUE = verbs(Due.class);
    private static final ImmutableListMultimap<String, Method> OF_FIND = verbs(Find.class);

    private final Tokens tokens;
    private final Plan plan = Plan.listening();

    private RightSide(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What can be said to one of these; each answers with that to which more can be said. */
    private static ImmutableListMultimap<String, Method> verbs(Class<?> type) {
        return Multimaps.index(
                Arrays.stream(type.getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> method.getReturnType() == Due.class || method.getReturnType() == Find.class)
                        .toList(),
                Method::getName);
    }

    /**
     * The sentences of a right side.
     *
     * @throws IllegalArgumentException for a verb that is not known or a sentence that does not parse; the message names
     *     it
     */
    public static Plan parse(String text) {
        RightSide side = new RightSide(new Tokens(text));
        while (!side.tokens.isAtEnd()) {
            side.sentence();
        }
        return side.plan;
    }

    private void sentence() {
        tokens.expect("plan");
        Object said = plan;
        while (tokens.takes(".")) {
            String verb = tokens.take();
            said = say(said, verb, arguments());
        }
        tokens.expect(";");
    }

    private List<Object> arguments() {
        List<Object> arguments = new ArrayList<>();
        tokens.expect("(");
        if (!tokens.takes(")")) {
            do {
                arguments.add(argument());
            } while (tokens.takes(","));
            tokens.expect(")");
        }
        return arguments;
    }

    /** A text, a number, a constant, or a condition. */
    private Object argument() {
        String token = tokens.peek();
        char first = token.charAt(0);
        if (first == '"') {
            return tokens.take().substring(1, token.length() - 1).intern();
        }
        if (first == '-' || first >= '0' && first <= '9') {
            return Integer.valueOf(tokens.take());
        }
        return first >= 'A' && first <= 'Z' ? new Constant(tokens.take()) : condition();
    }

    /** The name of a constant, such as {@code WEEKS}; the verb says which of that name is meant. */
    private record Constant(String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private Condition condition() {
        String word = tokens.peek();
        if (!word.equals("both") && !word.equals("either")) {
            return LeftSide.word(tokens);
        }
        tokens.expect(word);
        tokens.expect("(");
        List<Condition> parts = new ArrayList<>();
        do {
            parts.add(condition());
        } while (tokens.takes(","));
        tokens.expect(")");
        Condition[] all = parts.toArray(new Condition[0]);
        return word.equals("both") ? Words.both(all) : Words.either(all);
    }

    private static Object say(Object listener, String verb, List<Object> arguments) {
        ImmutableListMultimap<String, Method> verbs =
                listener instanceof Plan ? OF_PLAN : listener instanceof Due ? OF_DUE : OF_FIND;
        for (Method method : verbs.get(verb)) {
            Object[] fitted = fit(method, arguments);
            if (fitted != null) {
                return call(listener, method, fitted);
            }
        }
        throw new IllegalArgumentException(
                verbs.containsKey(verb)
                        ? "\"" + verb + "\" cannot be said of " + arguments
                        : "\"" + verb + "\" is no verb of the rules");
    }

    private static Object @Nullable [] fit(Method verb, List<Object> arguments) {
        Class<?>[] types = verb.getParameterTypes();
        int fixed = verb.isVarArgs() ? types.length - 1 : types.length;
        if (arguments.size() < fixed || arguments.size() > fixed && !verb.isVarArgs()) {
            return null;
        }
        Object[] fitted = new Object[types.length];
        for (int i = 0; i < fixed; i++) {
            fitted[i] = fit(types[i], arguments.get(i));
            if (fitted[i] == null) {
                return null;
            }
        }
        if (verb.isVarArgs()) {
            Class<?> type = types[fixed].getComponentType();
            Object more = Array.newInstance(type, arguments.size() - fixed);
            for (int i = fixed; i < arguments.size(); i++) {
                Object fit = fit(type, arguments.get(i));
                if (fit == null) {
                    return null;
                }
                Array.set(more, i - fixed, fit);
            }
            fitted[fixed] = more;
        }
        return fitted;
    }

    /** An argument as a parameter takes it; null where it does not. */
    private static @Nullable Object fit(Class<?> type, Object argument) {
        if (type == int.class) {
            return argument instanceof Integer ? argument : null;
        }
        if (argument instanceof Constant constant && type.isEnum()) {
            for (Object each : type.getEnumConstants()) {
                if (((Enum<?>) each).name().equals(constant.name())) {
                    return each;
                }
            }
        }
        return type.isInstance(argument) ? argument : null;
    }

    private static Object call(Object listener, Method verb, Object[] arguments) {
        try {
            return verb.invoke(listener, arguments);
        } catch (InvocationTargetException wrong) {
            throw new IllegalArgumentException(wrong.getTargetException().getMessage(), wrong);
        } catch (IllegalAccessException impossible) {
            throw new LinkageError("verbs must be public", impossible);
        }
    }
}
