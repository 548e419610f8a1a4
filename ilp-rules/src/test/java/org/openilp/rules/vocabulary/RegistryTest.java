package org.openilp.rules.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.openilp.core.Dictionary;
import org.openilp.core.fact.FactDefinition;
import org.openilp.core.fact.FactType;
import org.openilp.core.fact.Truth;
import org.openilp.rules.RandomRecords;
import org.openilp.rules.RandomRecords.Case;
import org.openilp.rules.client.Client;

/** The words of the registry are those that Drools can call on a client, and both give the same answer. */
class RegistryTest {

    /** Words that ask for the rule itself, or for ages, which the left side compares. */
    private static final ImmutableSet<String> RIGHT_SIDE_ONLY =
            ImmutableSet.of("agedFrom", "agedUnder", "doneSinceAnchor", "doneSinceDue", "foundAt");

    /** Words that are properties on the left side: {@code female} is {@code isFemale()}. */
    private static final ImmutableMap<String, String> PROPERTIES = ImmutableMap.of(
            "female", "isFemale", "male", "isMale", "pregnant", "isPregnant", "notPregnant", "isNotPregnant");

    private static final Dictionary NATIONAL = Dictionary.national();

    private static List<Method> words() {
        return Arrays.stream(Words.class.getMethods())
                .filter(method -> method.getReturnType() == Term.class)
                .toList();
    }

    private static List<Method> leftWords() {
        return words().stream()
                .filter(word -> !RIGHT_SIDE_ONLY.contains(word.getName()))
                .toList();
    }

    private static String signature(String name, Method method) {
        return name
                + Arrays.stream(method.getParameters())
                        .map(parameter -> parameter.getType().getSimpleName() + " " + parameter.getName())
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    @Test
    void eachWordOfTheLeftSideIsAMethodOfTheClientWithTheSameParametersAndNoOtherIs() {
        Set<String> ofRegistry = new TreeSet<>();
        leftWords()
                .forEach(word ->
                        ofRegistry.add(signature(PROPERTIES.getOrDefault(word.getName(), word.getName()), word)));
        Set<String> ofClient = new TreeSet<>();
        Arrays.stream(Spoken.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .forEach(method -> ofClient.add(signature(method.getName(), method)));

        assertThat(ofClient).isEqualTo(ofRegistry);
    }

    @Test
    void whatIsForTheRightSideOnlyIsInTheRegistry() {
        assertThat(words()).extracting(Method::getName).containsAll(RIGHT_SIDE_ONLY);
        assertThat(Arrays.stream(Spoken.class.getMethods())
                        .filter(method -> method.getReturnType() == boolean.class)
                        .map(Method::getName))
                .doesNotContainAnyElementsOf(RIGHT_SIDE_ONLY);
    }

    @Test
    void besidesTheWordsTheClientOffersTheAgesAsProperties() throws NoSuchMethodException {
        for (String age : Set.of("getAgeDays", "getAgeMonths", "getAgeYears")) {
            assertThat(Client.class.getMethod(age).getReturnType()).isEqualTo(int.class);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return RandomRecords.cases();
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aWordSaidOfAClientHoldsWhereItCertainlyHolds(@ForAll("cases") Case each, @ForAll Random random)
            throws ReflectiveOperationException {
        Client client = each.somebody().on(each.day().toString());
        for (Method word : leftWords()) {
            for (int i = 0; i < 4; i++) {
                Object[] arguments = arguments(word, each, random);
                Term term = (Term) word.invoke(null, arguments);

                assertThat(said(word, client, arguments)).as("%s", term).isEqualTo(term.truth(client) == Truth.YES);
                assertThat(said(word, client.hopeful(), arguments))
                        .as("hopefully %s", term)
                        .isEqualTo(mayHold(term, client));
            }
        }
    }

    private static boolean said(Method word, Client client, Object[] arguments) throws ReflectiveOperationException {
        Method method = Client.class.getMethod(
                PROPERTIES.getOrDefault(word.getName(), word.getName()), word.getParameterTypes());
        return (boolean) method.invoke(client, arguments);
    }

    /** It holds, or could turn out to hold if the person were asked. */
    private static boolean mayHold(Term term, Client client) {
        Truth truth = term.truth(client);
        return truth == Truth.YES
                || truth == Truth.UNKNOWN
                        && term.facts().stream()
                                .anyMatch(fact -> NATIONAL.facts().get(fact).askable());
    }

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void aWordAndItsOppositeNeverHoldBothAndOneOfThemHoldsUnlessTheAnswerIsUnknown(
            @ForAll("cases") Case each, @ForAll Random random) throws ReflectiveOperationException {
        Client client = each.somebody().on(each.day().toString());
        ImmutableMap<String, String> opposites = ImmutableMap.<String, String>builder()
                .put("pregnant", "notPregnant")
                .put("bornFrom", "bornBefore")
                .put("has", "lacks")
                .put("known", "unknown")
                .put("above", "notAbove")
                .put("between", "notBetween")
                .put("is", "isNot")
                .put("listed", "notListed")
                .put("recent", "notRecent")
                .put("done", "notDone")
                .put("doneWithin", "notDoneWithin")
                .put("doneThisPregnancy", "notDoneThisPregnancy")
                .put("doneThisPregnancyWithin", "notDoneThisPregnancyWithin")
                .put("doneThisCalendarYear", "notDoneThisCalendarYear")
                .put("doneThisCalendarMonth", "notDoneThisCalendarMonth")
                .put("found", "notFound")
                .put("foundSeverity", "notFoundSeverity")
                .buildOrThrow();
        for (Method word : leftWords()) {
            String opposite = opposites.get(word.getName());
            if (opposite == null) {
                continue;
            }
            Object[] arguments = arguments(word, each, random);
            Term plain = (Term) word.invoke(null, arguments);
            Term negated = (Term)
                    Words.class.getMethod(opposite, word.getParameterTypes()).invoke(null, arguments);

            assertThat(negated.truth(client))
                    .as("%s", negated)
                    .isEqualTo(plain.truth(client).not());
        }
    }

    // arguments that make sense

    private static Object[] arguments(Method word, Case each, Random random) {
        String fact = fact(word.getName(), each, random);
        return Stream.of(word.getParameters())
                .map(parameter -> switch (parameter.getName()) {
                    case "fact" -> fact;
                    case "service" -> service(word.getName(), each, random);
                    case "limit", "value", "low" -> number(fact, random);
                    case "high" -> number(fact, random) + 20;
                    case "words" -> new String[] {word(fact, random), word(fact, random)};
                    case "word" -> random.nextBoolean() ? "NORMAL" : "120";
                    case "code" -> random.nextBoolean() ? "IMM_PCV" : "IMM_MR";
                    case "day" -> each.day().minusDays(random.nextInt(9000)).toString();
                    case "stretch", "later", "age" ->
                        (1 + random.nextInt(20)) + (random.nextBoolean() ? " days" : " months");
                    case "finding" -> pick(NATIONAL.findings().codes().asList(), random);
                    case "severity" -> pick(List.of("NORMAL", "SUSPECT", "DANGER_SIGN"), random);
                    default -> throw new AssertionError("teach this test what a " + parameter.getName() + " is");
                })
                .toArray();
    }

    private static double number(String fact, Random random) {
        return fact.startsWith("BP_") ? 60 + random.nextInt(100) : random.nextInt(40);
    }

    /** Half of the time one that stands in the record; of the type that the word asks for. */
    private static String fact(String word, Case each, Random random) {
        Set<FactType> wanted = switch (word) {
            case "recent", "notRecent", "dateFrom", "dateBefore", "doneSince", "notDoneSince" -> Set.of(FactType.DATE);
            case "atLeast", "above", "notAbove", "atMost", "below", "exactly", "between", "notBetween" ->
                Set.of(FactType.INTEGER, FactType.DECIMAL);
            case "is", "isNot" -> Set.of(FactType.ENUM, FactType.INTEGER);
            default -> Set.of(FactType.BOOLEAN);
        };
        List<String> recorded = Stream.concat(
                        each.record().facts().stream().map(fact -> fact.code()),
                        each.record().observations().stream().map(observation -> observation.code()))
                .filter(code -> wanted.contains(NATIONAL.facts().get(code).type()))
                .toList();
        return random.nextBoolean() && !recorded.isEmpty()
                ? pick(recorded, random)
                : pick(
                        NATIONAL.facts().all().stream()
                                .filter(fact -> wanted.contains(fact.type()))
                                .map(FactDefinition::code)
                                .toList(),
                        random);
    }

    private static String word(String fact, Random random) {
        List<String> allowed = NATIONAL.facts().get(fact).allowed().asList();
        return allowed.isEmpty() ? Integer.toString(random.nextInt(5)) : pick(allowed, random);
    }

    private static String service(String word, Case each, Random random) {
        List<String> recorded = each.record().events().stream()
                .map(event -> event.service() + (event.occurrence() == null ? "" : " " + event.occurrence()))
                .toList();
        String service = random.nextBoolean() && !recorded.isEmpty()
                ? pick(recorded, random)
                : pick(NATIONAL.services().codes().asList(), random);
        return word.equals("result") ? service.split(" ")[0] : service;
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }
}
