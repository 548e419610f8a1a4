package org.openilp.core.code;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** A guess at what was meant by a wrong word: the word nearest to it by edit distance. */
public final class Nearest {

    private Nearest() {}

    /**
     * The candidate with the fewest changed, added, missing or swapped letters, capitals and separators ignored; the first of
     * several in alphabetical order. Empty if more than a third of the letters would have to change.
     */
    public static Optional<String> to(String wrong, Collection<String> candidates) {
        String bare = bare(wrong);
        int limit = Math.max(1, bare.length() / 3);
        String best = null;
        int fewest = limit + 1;
        for (String candidate : candidates) {
            int distance = distance(bare, bare(candidate), fewest);
            if (distance < fewest || distance == fewest && best != null && candidate.compareTo(best) < 0) {
                best = candidate;
                fewest = distance;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String bare(String word) {
        return word.toUpperCase(Locale.ROOT).replaceAll("[\\s_.-]+", "");
    }

    /**
     * Letters to change, add, leave out or swap with their neighbour, or any larger number than {@code limit} where it
     * exceeds that.
     */
    private static int distance(String a, String b, int limit) {
        if (Math.abs(a.length() - b.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(row[j - 1], last[j]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
