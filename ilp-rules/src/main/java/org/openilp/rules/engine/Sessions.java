package org.openilp.rules.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.drools.core.rule.consequence.InternalMatch;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.openilp.rules.client.Client;

/**
 * The Drools sessions over some packages of rules. A session is lent to one call at a time, keeps nothing of the clients
 * that it saw, and is thrown away when anything goes wrong. Safe for many threads.
 */
final class Sessions {

    private final KieBase base;
    private final Queue<KieSession> idle = new ConcurrentLinkedQueue<>();
    private final boolean empty;

    Sessions(List<Model> models) {
        this.empty = models.isEmpty();
        this.base = KieBaseBuilder.createKieBaseFromModel(models);
    }

    /**
     * The rules that fire for these clients. A rule speaks when all of its left side holds; what its right side says is
     * the same for everybody and known already, so the match alone is taken down.
     */
    List<Firing> fire(List<Client> clients) {
        List<Firing> firings = new ArrayList<>();
        if (empty || clients.isEmpty()) {
            return firings;
        }
        KieSession session = borrow();
        boolean clean = false;
        try {
            List<FactHandle> handles = new ArrayList<>(clients.size());
            for (Client client : clients) {
                handles.add(session.insert(client));
            }
            session.fireAllRules(match -> {
                firings.add(new Firing(match.getRule().getName(), clientOf((InternalMatch) match)));
                return false;
            });
            handles.forEach(session::delete);
            clean = true;
        } finally {
            giveBack(session, clean);
        }
        return firings;
    }

    /** The one client that a rule speaks of; the list of all objects of a match would be made anew for each. */
    private static Client clientOf(InternalMatch match) {
        return (Client) match.getTuple().getFactHandle().getObject();
    }

    /** A session that still holds clients is of no use to the next. */
    private void giveBack(KieSession session, boolean clean) {
        if (clean) {
            idle.add(session);
        } else {
            session.dispose();
        }
    }

    private KieSession borrow() {
        KieSession session = idle.poll();
        return session == null ? base.newKieSession() : session;
    }
}
