package org.openilp.examples.commandline.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which the command line speaks. */
public enum Language {
    /** Indonesian. */
    ID,
    /** English. */
    EN;

    private static final String OPTION = "--lang";

    /** The code as written after {@code --lang}: {@code id} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of a code, or empty if there is none. */
    public static Optional<Language> find(String code) {
        for (Language language : values()) {
            if (language.code().equalsIgnoreCase(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language that arguments ask for, before they are read; Indonesian where they do not, or ask for another. */
    public static Language wantedBy(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return find(arguments.get(i + 1)).orElse(ID);
            }
            if (argument.startsWith(OPTION + "=")) {
                return find(argument.substring(OPTION.length() + 1)).orElse(ID);
            }
        }
        return ID;
    }
}
