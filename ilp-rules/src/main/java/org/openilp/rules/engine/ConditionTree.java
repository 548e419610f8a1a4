package org.openilp.rules.engine;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.drools.base.common.NetworkNode;
import org.drools.base.rule.constraint.AlphaNodeFieldConstraint;
import org.drools.core.common.DefaultFactHandle;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.AlphaNode;
import org.drools.core.reteoo.LeftInputAdapterNode;
import org.drools.core.reteoo.ObjectSink;
import org.drools.core.reteoo.ObjectTypeNode;
import org.drools.core.reteoo.RuleTerminalNode;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.rule.FactHandle;
import org.openilp.rules.client.Client;
import org.openilp.rules.rule.RuleException;

/**
 * The left sides of some rules as Drools joined them: what several rules ask alike is asked once. A rule speaks of one
 * client and what it says is known already, so whether it speaks is settled on the way from its first condition to its
 * last: nothing is kept from one client to the next, and neither session nor agenda is needed. Immutable and safe for many
 * threads.
 *
 * @param <R> the rules
 */
final class ConditionTree<R> {

    private final Fork<R> root;

    private ConditionTree(Fork<R> root) {
        this.root = root;
    }

    /** A condition with what lies behind it. */
    private record Branch<R>(AlphaNodeFieldConstraint condition, Fork<R> behind) {

        List<FactHandle> passing(List<FactHandle> clients) {
            List<FactHandle> passing = new ArrayList<>();
            for (int i = 0; i < clients.size(); i++) {
                if (condition.isAllowed(clients.get(i), null)) {
                    passing.add(clients.get(i));
                }
            }
            return passing;
        }
    }

    /**
     * Where some conditions have held.
     *
     * @param ended the rules that have no other
     * @param further the conditions that other rules have
     */
    private record Fork<R>(ImmutableList<R> ended, ImmutableList<Branch<R>> further) {

        static <R> Fork<R> of(ObjectSink[] sinks, Function<String, R> rules) {
            ImmutableList.Builder<R> ended = ImmutableList.builder();
            ImmutableList.Builder<Branch<R>> further = ImmutableList.builder();
            for (ObjectSink sink : sinks) {
                if (sink instanceof AlphaNode alpha) {
                    Fork<R> behind = of(alpha.getObjectSinkPropagator().getSinks(), rules);
                    further.add(new Branch<>(alpha.getConstraint(), behind));
                } else if (sink instanceof LeftInputAdapterNode end) {
                    for (NetworkNode terminal : end.getSinks()) {
                        ended.add(rules.apply(ruleOf(terminal)));
                    }
                } else {
                    throw sayingMore(sink);
                }
            }
            return new Fork<>(ended.build(), further.build());
        }

        private static String ruleOf(NetworkNode terminal) {
            if (terminal instanceof RuleTerminalNode rule) {
                return rule.getRule().getName();
            }
            throw sayingMore(terminal);
        }

        private static RuleException sayingMore(NetworkNode node) {
            return new RuleException("the left side of a rule says more than Client( … ): " + node
                    + "\nMaybe write all its conditions into one pattern.");
        }

        int size() {
            return ended.size()
                    + further.stream().mapToInt(each -> each.behind.size()).sum();
        }

        void ask(List<FactHandle> clients, BiConsumer<R, Client> speaks) {
            for (int i = 0; i < ended.size(); i++) {
                for (FactHandle client : clients) {
                    speaks.accept(ended.get(i), (Client) client.getObject());
                }
            }
            for (int i = 0; i < further.size(); i++) {
                List<FactHandle> passing = further.get(i).passing(clients);
                if (!passing.isEmpty()) {
                    further.get(i).behind.ask(passing, speaks);
                }
            }
        }
    }

    /**
     * The tree of compiled rules.
     *
     * @param rules finds a rule by its name
     * @throws RuleException where a rule speaks of more than one client, or of none
     */
    static <R> ConditionTree<R> of(Model model, Function<String, R> rules) {
        InternalRuleBase base = (InternalRuleBase) KieBaseBuilder.createKieBaseFromModel(model);
        Fork<R> root = new Fork<>(ImmutableList.of(), ImmutableList.of());
        for (ObjectTypeNode type : base.getRete().getObjectTypeNodes()) {
            if (type.getObjectType().isAssignableFrom(Client.class)) {
                root = Fork.of(type.getObjectSinkPropagator().getSinks(), rules);
            }
        }
        int written = model.getRules().size();
        if (root.size() != written) {
            throw new RuleException("of " + written + " rules only " + root.size() + " speak of a client"
                    + "\nMaybe begin the left side of each with Client( … ).");
        }
        return new ConditionTree<>(root);
    }

    /** The rules of which all conditions hold for some clients, rule by rule. */
    void ask(Iterable<Client> clients, BiConsumer<R, Client> speaks) {
        List<FactHandle> handles = new ArrayList<>();
        for (Client client : clients) {
            handles.add(new DefaultFactHandle(1, client));
        }
        if (!handles.isEmpty()) {
            root.ask(handles, speaks);
        }
    }
}
