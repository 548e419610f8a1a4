package org.openilp.examples.commandline.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openilp.core.code.Nearest;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.service.ServiceCatalog;
import org.openilp.examples.commandline.text.Texts;

/** Reads the values of options and arguments; what is wrong with one is said in the language of the user. */
public final class Arguments {

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/. ]?(\\d{1,2})[-/. ]?(\\d{1,2})");

    private final Texts texts;

    /** Reads for a user of the given language. */
    public Arguments(Texts texts) {
        this.texts = texts;
    }

    /**
     * A day such as {@code 2026-11-25}.
     *
     * @throws InputException if it is none; the message guesses at the day meant
     */
    public LocalDate day(String option, String value) {
        return isoDay(value).orElseThrow(() -> wrong(option, value, texts.get("expected.day"), guessDay(value)));
    }

    /**
     * One of the words of a type, written in small letters.
     *
     * @throws InputException if it is none of them; the message names the nearest
     */
    public <E extends Enum<E>> E word(String option, String value, Class<E> type) {
        return oneOf(option, value, type.getEnumConstants(), word -> word.toLowerCase(Locale.ROOT));
    }

    /**
     * A level of the network, such as {@code POSYANDU}.
     *
     * @throws InputException if it is none; the message names the nearest
     */
    public FacilityLevel level(String option, String value) {
        return oneOf(option, value, FacilityLevel.values(), word -> word);
    }

    private <E extends Enum<E>> E oneOf(String option, String value, E[] constants, UnaryOperator<String> written) {
        List<String> words = Arrays.stream(constants)
                .map(constant -> written.apply(constant.name()))
                .toList();
        for (int i = 0; i < constants.length; i++) {
            if (words.get(i).equalsIgnoreCase(value)) {
                return constants[i];
            }
        }
        String expected = texts.get("expected.oneOf", String.join(", ", words));
        throw wrong(option, value, expected, Nearest.to(value, words));
    }

    /**
     * The code of a service, whatever its capitals.
     *
     * @throws InputException if there is none; the message names the nearest
     */
    public String service(String option, String value, ServiceCatalog services) {
        String code = value.strip().toUpperCase(Locale.ROOT);
        if (services.find(code).isEmpty()) {
            throw wrong(option, value, texts.get("expected.service"), services.nearest(value));
        }
        return code;
    }

    /**
     * Checks that a file is there and can be read; {@code -} always is.
     *
     * @throws InputException if it is not; the message names a file of a similar name beside it
     */
    public void file(String name) {
        if (name.equals(RecordFile.STANDARD_INPUT)) {
            return;
        }
        Path path = path(name);
        if (Files.isDirectory(path) || !Files.isReadable(path)) {
            throw wrong(name, texts.get(state(path)), texts.get("expected.file"), beside(path));
        }
    }

    /**
     * Checks that a file or folder is there and can be read.
     *
     * @throws InputException if it is not; the message names one of a similar name beside it
     */
    public Path fileOrFolder(String name) {
        Path path = path(name);
        if (!Files.isReadable(path)) {
            throw wrong(name, texts.get(state(path)), texts.get("expected.fileOrFolder"), beside(path));
        }
        return path;
    }

    /**
     * A folder that is there and can be read.
     *
     * @throws InputException if it is not; the message names one of a similar name beside it
     */
    public Path folder(String option, String name) {
        Path path = path(name);
        if (!Files.isDirectory(path) || !Files.isReadable(path)) {
            String state = Files.isRegularFile(path) ? "file.file" : state(path);
            String value = texts.get("error.place", name, texts.get(state));
            throw wrong(option, value, texts.get("expected.folder"), beside(path));
        }
        return path;
    }

    /**
     * A whole number within limits, both included.
     *
     * @throws InputException if it is none
     */
    public long number(String option, String value, long least, long most) {
        try {
            long number = Long.parseLong(value.strip());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        String digits = value.replaceAll("[._,' ]", "");
        boolean grouped = !digits.equals(value) && digits.matches("\\d{1,18}") && Long.parseLong(digits) <= most;
        throw wrong(
                option,
                value,
                texts.get("expected.number", least, most),
                grouped ? Optional.of(digits) : Optional.empty());
    }

    /**
     * A folder in which nothing lies yet, or that is not there yet but can be made.
     *
     * @throws InputException if it is a file or holds anything
     */
    public Path emptyFolder(String option, String name) {
        Path path = path(name);
        if (!Files.exists(path)) {
            return path;
        }
        if (!Files.isDirectory(path)) {
            throw wrong(option, name, texts.get("expected.emptyFolder"), Optional.empty());
        }
        try (Stream<Path> files = Files.list(path)) {
            if (files.findAny().isEmpty()) {
                return path;
            }
        } catch (IOException e) {
            throw wrong(option, name, texts.get("expected.fileOrFolder"), Optional.empty());
        }
        throw wrong(
                option + " " + name,
                texts.get("file.notEmpty"),
                texts.get("expected.emptyFolder"),
                Optional.of(path.resolve("sample").toString()));
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw wrong(name, texts.get("file.missing"), texts.get("expected.file"), Optional.empty());
        }
    }

    private static String state(Path path) {
        if (Files.isDirectory(path)) {
            return Files.isReadable(path) ? "file.folder" : "file.locked";
        }
        return Files.exists(path) ? "file.locked" : "file.missing";
    }

    private static Optional<String> beside(Path path) {
        Path name = path.getFileName();
        Path folder = path.toAbsolutePath().getParent();
        if (Files.exists(path) || name == null || folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names =
                    files.map(Path::getFileName).map(String::valueOf).sorted().toList();
            return Nearest.to(name.toString(), names)
                    .map(near -> path.resolveSibling(near).toString());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> isoDay(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> guessDay(String value) {
        Matcher first = YEAR_FIRST.matcher(value);
        if (first.matches()) {
            return day(first.group(1), first.group(2), first.group(3));
        }
        Matcher last = DAY_FIRST.matcher(value);
        return last.matches() ? day(last.group(3), last.group(2), last.group(1)) : Optional.empty();
    }

    private static Optional<String> day(String year, String month, String day) {
        return isoDay(year + "-" + padded(month) + "-" + padded(day)).map(LocalDate::toString);
    }

    private static String padded(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private InputException wrong(String place, String value, String expected, Optional<String> mend) {
        String guess =
                mend.map(likely -> " " + texts.get("error.maybe", likely)).orElse("");
        return new InputException(texts.get("error.value", place, value, expected) + guess);
    }
}
