package io.luxuan.demo;

import io.luxuan.demo.DemoContent.Proposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Hands out a proposal's scores, one to each expert who signs. */
final class Scores {
    private final Map<String, List<Integer>> scores = new HashMap<>();
    private final Map<String, Integer> used = new HashMap<>();

    static Scores of(List<Proposal> proposals, Map<String, String> ids) {
        Scores all = new Scores();
        proposals.forEach(proposal -> all.scores.put(ids.get(proposal.key()), proposal.scores()));
        return all;
    }

    int next(String applicationId) {
        List<Integer> mine = scores.get(applicationId);
        return mine.get((used.merge(applicationId, 1, Integer::sum) - 1) % mine.size());
    }
}
