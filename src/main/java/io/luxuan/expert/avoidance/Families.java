package io.luxuan.expert.avoidance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * The families of institutions on one day. All names that relations join, through any number of steps, are one family:
 * so two hospitals of a university count as the same institution. A name without relations is a family of its own.
 */
public final class Families {
    public static final Families NONE = of(List.of());

    private final Map<String, List<InstitutionRelation>> relations = new HashMap<>();
    private final Map<String, String> family = new HashMap<>();

    private Families(Collection<InstitutionRelation> all) {
        for (InstitutionRelation relation : all) {
            relations.computeIfAbsent(relation.nameKey(), key -> new ArrayList<>()).add(relation);
            relations.computeIfAbsent(relation.belongsToKey(), key -> new ArrayList<>()).add(relation);
        }
        relations.keySet().stream().sorted().filter(key -> !family.containsKey(key)).forEach(this::mark);
    }

    public static Families of(Collection<InstitutionRelation> relations) {
        return new Families(relations);
    }

    /** @param key a normalised name; blank stays blank, for it is no institution */
    public String familyOf(String key) {
        return key == null ? "" : family.getOrDefault(key, key);
    }

    public String familyOfName(String name) {
        return familyOf(Institutions.normalise(name));
    }

    public boolean same(String key, String other) {
        return !familyOf(key).isEmpty() && familyOf(key).equals(familyOf(other));
    }

    /** The shortest chain of relations that joins two normalised names; empty when there is none or they are equal. */
    public List<InstitutionRelation> path(String key, String other) {
        if (!same(key, other) || key.equals(other)) {
            return List.of();
        }
        Map<String, InstitutionRelation> cameBy = reachedFrom(key, other);
        Deque<InstitutionRelation> path = new ArrayDeque<>();
        for (String at = other; !at.equals(key); at = otherEnd(path.getFirst(), at)) {
            path.addFirst(cameBy.get(at));
        }
        return List.copyOf(path);
    }

    private void mark(String start) {
        reachedFrom(start, null).keySet().forEach(key -> family.put(key, start));
    }

    /** Breadth first; the start is reached by no relation. */
    private Map<String, InstitutionRelation> reachedFrom(String start, String until) {
        Map<String, InstitutionRelation> cameBy = new HashMap<>();
        cameBy.put(start, null);
        Queue<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty() && !cameBy.containsKey(until)) {
            String at = open.remove();
            for (InstitutionRelation relation : relations.getOrDefault(at, List.of())) {
                String next = otherEnd(relation, at);
                if (!cameBy.containsKey(next)) {
                    cameBy.put(next, relation);
                    open.add(next);
                }
            }
        }
        return cameBy;
    }

    private static String otherEnd(InstitutionRelation relation, String end) {
        return relation.nameKey().equals(end) ? relation.belongsToKey() : relation.nameKey();
    }
}
