package io.luxuan.panel.quality;

import io.luxuan.expert.Expert;
import io.luxuan.expert.avoidance.Families;
import io.luxuan.expert.avoidance.InstitutionFamilies;
import io.luxuan.panel.seat.Facts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How institutions are spread over panels. Former names, parents and affiliates count as one. */
@Component
class PanelInstitutions {
    private static final int SHOWN = 15;

    private final Facts facts;
    private final InstitutionFamilies families;

    PanelInstitutions(Facts facts, InstitutionFamilies families) {
        this.facts = facts;
        this.families = families;
    }

    /** @param panels by how many institutions sit on them; {@code narrow} have fewer than members */
    record Spread(List<QualityMapper.Bucket> panels, long narrow, List<PanelQuality.InstitutionLoad> institutions) {}

    Spread of(List<QualityMapper.Seated> seats) {
        Map<String, Expert> experts = facts.experts(seats.stream().map(QualityMapper.Seated::expertId).toList());
        Map<String, String> family = families(experts);
        Map<String, List<String>> byPanel = seats.stream().collect(Collectors.groupingBy(
                QualityMapper.Seated::applicationId,
                Collectors.mapping(seat -> family.get(seat.expertId()), Collectors.toList())));
        Map<Integer, Long> sizes = new TreeMap<>(byPanel.values().stream()
                .collect(Collectors.groupingBy(panel -> new HashSet<>(panel).size(), Collectors.counting())));
        long narrow = byPanel.values().stream().filter(panel -> new HashSet<>(panel).size() < panel.size()).count();
        return new Spread(sizes.entrySet().stream()
                .map(entry -> new QualityMapper.Bucket(entry.getKey(), entry.getValue())).toList(),
                narrow, loads(seats, experts, family));
    }

    private Map<String, String> families(Map<String, Expert> experts) {
        Families today = families.today();
        Map<String, String> family = new HashMap<>();
        experts.forEach((id, expert) -> family.put(id, today.familyOfName(expert.institution())));
        return family;
    }

    private static List<PanelQuality.InstitutionLoad> loads(
            List<QualityMapper.Seated> seats, Map<String, Expert> experts, Map<String, String> family) {
        Map<String, Long> taken = seats.stream()
                .collect(Collectors.groupingBy(seat -> family.get(seat.expertId()), Collectors.counting()));
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, Long> members = new HashMap<>();
        experts.forEach((id, expert) -> {
            names.computeIfAbsent(family.get(id), key -> new HashSet<>()).add(expert.institution());
            members.merge(family.get(id), 1L, Long::sum);
        });
        List<PanelQuality.InstitutionLoad> loads = new ArrayList<>();
        taken.forEach((key, count) -> loads.add(new PanelQuality.InstitutionLoad(
                names.get(key).stream().sorted().collect(Collectors.joining("、")), members.get(key), count)));
        loads.sort(Comparator.comparingLong(PanelQuality.InstitutionLoad::seats).reversed()
                .thenComparing(PanelQuality.InstitutionLoad::name));
        return loads.stream().limit(SHOWN).toList();
    }
}
