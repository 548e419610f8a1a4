package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;
import org.openilp.rules.rule.RuleException;

/**
 * The compiled rules of a package. Drools generates a method for each rule and a model that calls them all; here a method
 * is called when its rule is wanted. Safe for many threads.
 */
final class CompiledPackage {

    private final String name;
    private final ImmutableMap<String, Method> methods;
    private final Map<Method, Rule> made = new ConcurrentHashMap<>();

    private CompiledPackage(String name, ImmutableMap<String, Method> methods) {
        this.name = name;
        this.methods = methods;
    }

    /**
     * A package.
     *
     * @param models the names of its models
     * @throws RuleException where one of them is not there
     */
    static CompiledPackage of(String name, List<String> models, ClassLoader loader) {
        ImmutableMap.Builder<String, Method> methods = ImmutableMap.builder();
        for (String model : models) {
            Class<?> part = find(model + "RuleMethods0", loader);
            if (part == null) {
                throw new RuleException(
                        "the build listed " + model + ", which is not there\nMaybe build again from clean.");
            }
            for (int i = 1; part != null; i++) {
                for (Method method : part.getDeclaredMethods()) {
                    if (method.getReturnType() == Rule.class) {
                        methods.put(method.getName(), method);
                    }
                }
                part = find(model + "RuleMethods" + i, loader);
            }
        }
        return new CompiledPackage(name, methods.buildOrThrow());
    }

    private static @Nullable Class<?> find(String name, ClassLoader loader) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException none) {
            return null;
        }
    }

    /** All rules. */
    Model all() {
        return model(methods.values());
    }

    /**
     * Some rules.
     *
     * @throws RuleException where one of these names is not among them
     */
    Model some(Set<String> names) {
        ImmutableList.Builder<Method> wanted = ImmutableList.builder();
        for (String rule : names) {
            Method method = methods.get(methodOf(rule));
            if (method == null) {
                throw new RuleException("the compiled rules are not those of the DRL files: \"" + rule + "\" of " + name
                        + " was not compiled\nMaybe build the module again from clean.");
            }
            wanted.add(method);
        }
        return model(wanted.build());
    }

    /** As Drools names it: what may not stand in a name of Java becomes its number. */
    private static String methodOf(String rule) {
        StringBuilder method = new StringBuilder("rule_");
        for (int i = 0; i < rule.length(); i++) {
            char letter = rule.charAt(i);
            if (letter == '_') {
                method.append("__");
            } else if (Character.isJavaIdentifierPart(letter)) {
                method.append(letter);
            } else {
                method.append('_').append((int) letter);
            }
        }
        return method.toString();
    }

    private Model model(Collection<Method> wanted) {
        return new SomeRules(
                name,
                wanted.stream()
                        .map(method -> made.computeIfAbsent(method, CompiledPackage::make))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Rule make(Method method) {
        try {
            return (Rule) method.invoke(null);
        } catch (InvocationTargetException | IllegalAccessException broken) {
            throw new RuleException("cannot load " + method + "\nMaybe build again from clean.", broken);
        }
    }
}
