package org.openilp.rules.decide;

import java.util.ArrayList;
import java.util.List;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.rule.Rule;
import org.openilp.rules.rule.RuleBook;

/** What follows the findings of a client. Immutable. */
public record FollowUps(RuleBook book) {

    /** What a client is entitled to because of what was concluded. */
    public List<Entitlement> of(Client informed, Conclusions conclusions) {
        List<Entitlement> entitlements = new ArrayList<>();
        for (String finding : conclusions.onceFound()) {
            for (Rule rule : book.followUps(finding)) {
                if (conclusions.isFollowedUp(rule)) {
                    Stretch always = Folder.EVERYONE.stretches(informed).get(0);
                    entitlements.add(Entitlement.of(rule, informed, informed, always));
                }
            }
        }
        return entitlements;
    }
}
