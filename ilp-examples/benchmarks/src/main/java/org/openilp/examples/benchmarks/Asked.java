package org.openilp.examples.benchmarks;

import java.util.EnumMap;
import java.util.Map;
import org.openilp.rules.client.Client;
import org.openilp.rules.client.Folder;
import org.openilp.rules.client.Stretch;
import org.openilp.rules.decide.Horizon;
import org.openilp.rules.rule.RuleBook;

/**
 * Which folders of rules someone is asked for, as {@link org.openilp.rules.CarePlanner} chooses them.
 *
 * @param present the stages in which they are
 * @param left the stages that they left, of which rules may still speak
 */
record Asked(Map<Folder, Stretch> present, Map<Folder, Stretch> left) {

    static Asked of(Client client, RuleBook book) {
        Asked asked = new Asked(new EnumMap<>(Folder.class), new EnumMap<>(Folder.class));
        for (Folder folder : book.folders()) {
            folder.current(client).ifPresent(stage -> {
                if (stage.contains(client.today())) {
                    asked.present.put(folder, stage);
                } else if (folder != Folder.PREGNANCY && mayStillSpeak(folder, stage, client, book)) {
                    asked.left.put(folder, stage);
                }
            });
        }
        return asked;
    }

    private static boolean mayStillSpeak(Folder folder, Stretch stage, Client client, RuleBook book) {
        return !stage.end()
                        .plus(book.lingering(folder))
                        .plus(Horizon.YEAR.back())
                        .isBefore(client.today())
                || book.endingFacts(folder).stream()
                        .anyMatch(fact -> client.answer(fact).isKnown());
    }
}
