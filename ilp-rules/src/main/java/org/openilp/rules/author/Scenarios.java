package org.openilp.rules.author;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openilp.core.Dictionary;
import org.openilp.core.json.RecordReader;
import org.openilp.core.plan.Problem;
import org.openilp.core.yaml.Errors;
import org.openilp.core.yaml.Yaml;
import org.openilp.core.yaml.YamlReader;

/**
 * Scenarios in YAML files. A file holds a list:
 *
 * <pre>{@code
 * - scenario: A two-month-old who was never immunised
 *   date: 2025-06-10
 *   record:
 *     person: { id: a, age: 2m, sex: MALE }
 *   expect:
 *     due: [ IMM_DPT_HB_HIB 1, IMM_PCV 1 ]
 *     notDue: [ IMM_MR ]
 * }</pre>
 *
 * <p>{@code checks: [ { date, add, visit, expect } ]} in place of {@code date} and {@code expect} tells a story over
 * several days, in which the record grows by what each check adds: events and observations come after those there
 * are; a fact stands in place of that of its code, a condition of that of its code and {@code since}, a pregnancy of
 * that of its dating. {@code window: { service, occurrence, first, last }} stands for the day before a window (not
 * due), its first and last day (due) and the day after (not due), written as ages counted from {@code birthDate}, or
 * as dates.
 *
 * <p>In a record, {@code age: 9m3d} may stand in place of {@code birthDate}, {@code gestation: 20w3d} in place of
 * {@code lmp}, both counted back from the date of the scenario, and {@code at} in place of {@code date}. In place of
 * any date may stand an age of the person ({@code 9m}, so long after birth) or a distance from the date of the
 * scenario ({@code -14d}). Under {@code checks} the date of the scenario is that of the first check, and for what a
 * check adds its own.
 *
 * <p>{@code area} holds facts about the area, {@code visit} the level at which the person is seen that day. {@code
 * problems: true} says that the record is meant to have problems.
 */
public final class Scenarios {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Dictionary dictionary;
    private final RecordReader records;
    private final List<Scenario> scenarios = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private Scenarios(Dictionary dictionary) {
        this.dictionary = dictionary;
        this.records = new RecordReader(dictionary);
    }

    /**
     * The scenarios of a file, or of all {@code .yaml} and {@code .yml} files below a folder, in the order of their
     * names.
     *
     * @throws ScenarioException with all errors at once, if anything is wrong with any of them, or if there are none
     */
    public static ImmutableList<Scenario> read(Path fileOrFolder) {
        return read(fileOrFolder, Dictionary.national());
    }

    /** The same with the codes of a dictionary. */
    static ImmutableList<Scenario> read(Path fileOrFolder, Dictionary dictionary) {
        Scenarios reading = new Scenarios(dictionary);
        List<Path> files = reading.files(fileOrFolder);
        files.forEach(reading::file);
        return reading.all();
    }

    /** The scenarios of a text, as if it stood in a file of this name. */
    static ImmutableList<Scenario> parse(String file, String text, Dictionary dictionary) {
        Scenarios reading = new Scenarios(dictionary);
        reading.text(file, text);
        return reading.all();
    }

    private ImmutableList<Scenario> all() {
        if (!problems.isEmpty()) {
            throw new ScenarioException(problems);
        }
        return ImmutableList.copyOf(scenarios);
    }

    private List<Path> files(Path fileOrFolder) {
        String name = name(fileOrFolder);
        if (!Files.exists(fileOrFolder)) {
            problems.add(Problem.of(name, "", "a scenario file, or a folder with scenario files"));
            return List.of();
        }
        if (!Files.isDirectory(fileOrFolder)) {
            return List.of(fileOrFolder);
        }
        try (Stream<Path> below = Files.walk(fileOrFolder)) {
            List<Path> files = below.filter(Scenarios::isYaml).sorted().toList();
            if (files.isEmpty()) {
                problems.add(Problem.of(name, "", "at least one .yaml file with scenarios"));
            }
            return files;
        } catch (IOException unreadable) {
            problems.add(Problem.of(name, "an unreadable folder", "a folder with scenario files"));
            return List.of();
        }
    }

    private static boolean isYaml(Path path) {
        String name = path.toString();
        return (name.endsWith(".yaml") || name.endsWith(".yml")) && Files.isRegularFile(path);
    }

    private static String name(Path path) {
        return path.toString().replace('\\', '/');
    }

    private void file(Path file) {
        try {
            text(name(file), Files.readString(file));
        } catch (CharacterCodingException other) {
            problems.add(Problem.of(name(file), "bytes that are no text", "YAML in UTF-8"));
        } catch (IOException unreadable) {
            problems.add(Problem.of(name(file), "an unreadable file", "a scenario file"));
        }
    }

    private void text(String file, String text) {
        Errors errors = new Errors(file);
        Yaml document = YamlReader.read(text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text, errors);
        if (document instanceof Yaml.Sequence list && !list.items().isEmpty()) {
            list(list, errors);
        } else if (errors.count() == 0) {
            int line = document == null ? 1 : document.line();
            String value =
                    document == null ? "" : document instanceof Yaml.Sequence ? "an empty list" : document.shown();
            errors.add(line, "", value, "a list of scenarios", "Maybe \"- scenario: …\" with a dash?");
        }
        problems.addAll(errors.all());
    }

    private void list(Yaml.Sequence list, Errors errors) {
        ScenarioReader reader = new ScenarioReader(dictionary, records, errors);
        Map<String, Integer> lines = new HashMap<>();
        for (Yaml item : list.items()) {
            Scenario scenario = reader.read(item);
            String name = item instanceof Yaml.Mapping mapping ? mapping.text("scenario") : null;
            Integer earlier = name == null ? null : lines.putIfAbsent(name, item.line());
            if (earlier != null) {
                errors.add(
                        item.line(),
                        "scenario",
                        "the same name",
                        "each name once; it stands already on line " + earlier,
                        null);
            }
            if (scenario != null) {
                scenarios.add(scenario);
            }
        }
    }
}
