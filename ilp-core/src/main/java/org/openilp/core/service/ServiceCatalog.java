package org.openilp.core.service;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openilp.core.code.CodeTable;
import org.openilp.core.lifecycle.Cluster;
import org.openilp.core.lifecycle.LifeStage;
import org.openilp.core.network.FacilityLevel;

/** All services, by code: services.csv. */
public final class ServiceCatalog {

    private final CodeTable<Service> table;
    private final ImmutableMap<String, String> withoutRule;

    private ServiceCatalog(CodeTable<Service> table, ImmutableMap<String, String> withoutRule) {
        this.table = table;
        this.withoutRule = withoutRule;
    }

    /**
     * A catalogue of the given services, each of which some rule makes due.
     *
     * @throws IllegalArgumentException if two have the same code
     */
    public static ServiceCatalog of(Iterable<Service> services) {
        return of(services, ImmutableMap.of());
    }

    /**
     * A catalogue of the given services.
     *
     * @param withoutRule the codes of the services that no rule makes due, each with the reason
     * @throws IllegalArgumentException if two have the same code
     */
    public static ServiceCatalog of(Iterable<Service> services, Map<String, String> withoutRule) {
        return new ServiceCatalog(CodeTable.of("service", services, Service::code), ImmutableMap.copyOf(withoutRule));
    }

    /**
     * The service of a code.
     *
     * @throws org.openilp.core.code.UnknownCodeException if there is none; the message names the nearest code
     */
    public Service get(String code) {
        return table.get(code);
    }

    /** The service of a code, or empty if there is none. */
    public Optional<Service> find(String code) {
        return table.find(code);
    }

    /** The service of a code, or null if there is none; for code that looks up much. */
    public @Nullable Service getOrNull(String code) {
        return table.getOrNull(code);
    }

    /** The code most like a wrong one, or empty if none is like it. */
    public Optional<String> nearest(String wrong) {
        return table.nearest(wrong);
    }

    /** All codes, in the order of the table. */
    public ImmutableSet<String> codes() {
        return table.codes();
    }

    /** All services, in the order of the table. */
    public ImmutableList<Service> all() {
        return table.all();
    }

    /** The codes of the services that no rule makes due, each with the reason: services_without_rule.csv. */
    public ImmutableMap<String, String> withoutRule() {
        return withoutRule;
    }

    /** What a level does, in full or in part, for a stage of life; what it only refers for is not in the package. */
    public ServicePackage packageFor(LifeStage stage, FacilityLevel level) {
        return new ServicePackage(
                stage,
                level,
                where(s -> s.stages().contains(stage) && s.offerAt(level).isDoneHere()));
    }

    /** The services that a cluster gives, alone or with others. */
    public ImmutableList<Service> inCluster(Cluster cluster) {
        return where(s -> s.clusters().contains(cluster));
    }

    /** The services of a purpose. */
    public ImmutableList<Service> inCategory(CareCategory category) {
        return where(s -> s.category() == category);
    }

    /** The services done, in full or in part, inside a building of the health service. */
    public ImmutableList<Service> insideBuilding() {
        return where(Service::insideBuilding);
    }

    /** The services done, in full or in part, at home, at the Posyandu or at school. */
    public ImmutableList<Service> outsideBuilding() {
        return where(Service::outsideBuilding);
    }

    /** The services that a condition holds for, in the order of the table. */
    public ImmutableList<Service> where(Predicate<? super Service> condition) {
        return table.all().stream().filter(condition).collect(ImmutableList.toImmutableList());
    }
}
