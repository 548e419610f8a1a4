package org.openilp.examples.commandline.sample.place;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.openilp.core.area.AreaFact;
import org.openilp.core.area.HealthNetwork;
import org.openilp.core.fact.FactEntry;
import org.openilp.core.fact.FactValue;
import org.openilp.core.network.Facility;
import org.openilp.core.network.FacilityLevel;
import org.openilp.core.network.OpenDays;
import org.openilp.core.network.Village;

/** The network of the sample kecamatan, as planners read it. */
public final class Network {

    private static final OpenDays WORKING_DAYS =
            OpenDays.weekly(List.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY));

    /** Places that lack something now: no strips, nobody trained. */
    private static final String LACKS_GLUCOSE = "posyandu-5";

    private static final String LACKS_DENTAL = "pustu-3";

    private Network() {}

    /** The network of the first so many kecamatan. */
    public static HealthNetwork of(int kecamatan) {
        ImmutableList.Builder<Village> villages = ImmutableList.builder();
        ImmutableList.Builder<Facility> facilities = ImmutableList.builder();
        IntStream.rangeClosed(1, kecamatan).mapToObj(Kecamatan::of).forEach(each -> {
            facilities.addAll(shared(each));
            for (Desa desa : each.villages()) {
                villages.add(new Village(desa.code(), desa.name(), each.puskesmas(), desa.pustu()));
                facilities.addAll(ofVillage(desa, each.puskesmas()));
            }
        });
        return HealthNetwork.of(villages.build(), facilities.build(), areaFacts());
    }

    private static ImmutableList<Facility> shared(Kecamatan kecamatan) {
        String name = "Contoh " + kecamatan.number();
        return ImmutableList.of(
                Facility.builder(kecamatan.hospital(), "RSUD " + name, FacilityLevel.HOSPITAL)
                        .build(),
                Facility.builder(kecamatan.puskesmas(), "Puskesmas " + name, FacilityLevel.PUSKESMAS)
                        .parent(kecamatan.hospital())
                        .open(WORKING_DAYS)
                        .build(),
                school(kecamatan.juniorSchool(), "SMP " + name, kecamatan.puskesmas()),
                school(kecamatan.seniorSchool(), "SMA " + name, kecamatan.puskesmas()));
    }

    private static ImmutableList<Facility> ofVillage(Desa desa, String puskesmas) {
        ImmutableList.Builder<Facility> facilities = ImmutableList.builder();
        String pustu = desa.pustu();
        if (pustu != null) {
            facilities.add(Facility.builder(pustu, "Pustu " + desa.name(), FacilityLevel.PUSTU)
                    .village(desa.code())
                    .parent(puskesmas)
                    .open(WORKING_DAYS)
                    .lacks(pustu.endsWith(LACKS_DENTAL) ? List.of("DENTAL_EXAMINATION") : List.of())
                    .build());
        }
        for (Posyandu posyandu : desa.posyandu()) {
            facilities.add(Facility.builder(posyandu.id(), posyandu.name(), FacilityLevel.POSYANDU)
                    .village(desa.code())
                    .parent(pustu == null ? puskesmas : pustu)
                    .rws(posyandu.rws())
                    .open(posyandu.open())
                    .lacks(posyandu.id().endsWith(LACKS_GLUCOSE) ? List.of("BLOOD_GLUCOSE_TEST") : List.of())
                    .build());
        }
        facilities.add(school(desa.school(), "SD " + desa.name(), puskesmas));
        return facilities.build();
    }

    private static Facility school(String id, String name, String puskesmas) {
        return Facility.builder(id, name, FacilityLevel.SCHOOL)
                .parent(puskesmas)
                .open(WORKING_DAYS)
                .build();
    }

    /** What is known everywhere: vaccines in the programme, worms in one of four, dengue every year. */
    private static ImmutableList<AreaFact> areaFacts() {
        return ImmutableList.of(
                known("AREA_PCV_ACTIVE", FactValue.of(true), LocalDate.of(2022, 9, 12)),
                known("AREA_RV_ACTIVE", FactValue.of(true), LocalDate.of(2023, 8, 15)),
                known("AREA_RV_START_DATE", FactValue.of(LocalDate.of(2023, 8, 15)), LocalDate.of(2023, 8, 15)),
                known("AREA_IPV2_ACTIVE", FactValue.of(true), LocalDate.of(2023, 6, 12)),
                known("AREA_HPV_ACTIVE", FactValue.of(true), LocalDate.of(2023, 8, 8)),
                known("AREA_HPV_START_DATE", FactValue.of(LocalDate.of(2023, 8, 8)), LocalDate.of(2023, 8, 8)),
                known("AREA_HELMINTH_PREVALENCE", FactValue.of(26), LocalDate.of(2024, 1, 1)),
                known("AREA_MALARIA_CLASS", FactValue.of("ELIMINATED"), LocalDate.of(2020, 1, 1)),
                known("AREA_DENGUE_ENDEMIC", FactValue.of(true), LocalDate.of(2020, 1, 1)));
    }

    private static AreaFact known(String code, FactValue value, LocalDate since) {
        return new AreaFact(AreaFact.EVERYWHERE, FactEntry.of(code, value, since));
    }
}
