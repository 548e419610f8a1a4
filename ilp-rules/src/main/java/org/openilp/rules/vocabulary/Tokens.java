package org.openilp.rules.vocabulary;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * The words, texts, numbers and signs of one side of a rule, taken from left to right. Not for many threads: each reading
 * has its own.
 */
public final class Tokens {

    private static final ImmutableList<String> SIGNS =
            ImmutableList.of("(", ")", ",", ".", ";", "&&", "||", ">=", "<=", "==", "<", ">");

    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int next;

    /**
     * Cuts a text into its tokens.
     *
     * @throws IllegalArgumentException where something is no word, text, number or sign
     */
    public Tokens(String text) {
        this.text = text;
        int start = afterSpaces(0);
        while (start < text.length()) {
            int end = endOfToken(start);
            if (end == start) {
                throw new IllegalArgumentException(
                        "cannot read \"" + text.substring(start).strip() + "\"");
            }
            tokens.add(text.substring(start, end));
            start = afterSpaces(end);
        }
    }

    private int afterSpaces(int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where a quoted text, a number, a name or a sign ends; its start where there is none. */
    private int endOfToken(int start) {
        char first = text.charAt(start);
        if (first == '"' || first == '\'') {
            return Math.max(start, text.indexOf(first, start + 1) + 1);
        }
        if (isNameStart(first)) {
            int end = start;
            while (end < text.length() && (isNameStart(text.charAt(end)) || isDigit(end))) {
                end++;
            }
            return end;
        }
        int digits = first == '-' ? start + 1 : start;
        if (isDigit(digits)) {
            int end = afterDigits(digits);
            boolean fraction = end < text.length() && text.charAt(end) == '.' && isDigit(end + 1);
            return fraction ? afterDigits(end + 1) : end;
        }
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                return start + sign.length();
            }
        }
        return start;
    }

    private int afterDigits(int from) {
        int at = from;
        while (isDigit(at)) {
            at++;
        }
        return at;
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static boolean isNameStart(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z' || letter == '_';
    }

    /** Whether all are taken. */
    public boolean isAtEnd() {
        return next == tokens.size();
    }

    /**
     * The next token, which is not taken.
     *
     * @throws IllegalArgumentException at the end
     */
    public String peek() {
        if (isAtEnd()) {
            throw unexpected();
        }
        return tokens.get(next);
    }

    /** Takes the next token if it is this one. */
    public boolean takes(String token) {
        boolean taken = !isAtEnd() && tokens.get(next).equals(token);
        next += taken ? 1 : 0;
        return taken;
    }

    /**
     * Takes the next token, which must be this one.
     *
     * @throws IllegalArgumentException where it is not
     */
    public void expect(String token) {
        if (!takes(token)) {
            throw unexpected();
        }
    }

    /**
     * Takes the next token.
     *
     * @throws IllegalArgumentException at the end
     */
    public String take() {
        String token = peek();
        next++;
        return token;
    }

    /** That the next token, or the end, cannot be read here. */
    public IllegalArgumentException unexpected() {
        String rest = next < tokens.size() ? "at \"" + tokens.get(next) + "\"" : "at the end";
        return new IllegalArgumentException("cannot read " + rest + " of \"" + text.strip() + "\"");
    }
}
