package org.openilp.examples.commandline.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitedPlacesTest {

    @Test
    void each_source_stands_once_with_all_its_places() {
        CitedPlaces cited = new CitedPlaces()
                .add(List.of("K2015#Tabel 19", "POSC", "K2015"))
                .add(List.of("K2015#Bab V, point 3", "K2015#Tabel 19"));

        assertThat(cited.ids()).containsExactly("K2015", "POSC");
        assertThat(cited.of("POSC")).isEqualTo("POSC");
        assertThat(cited).hasToString("K2015 Tabel 19, Bab V, point 3; POSC");
    }

    @Test
    void nothing_cited_is_an_empty_text() {
        assertThat(new CitedPlaces()).hasToString("");
    }
}
