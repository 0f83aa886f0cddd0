package io.luxuan.target.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The plans that there are: one file each under {@code targets/}. */
@Component
public class Plans {
    private static final String FILES = "classpath*:targets/*.yml";
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private final List<Plan> all = read();

    public List<Plan> all() {
        return all;
    }

    /** Every target, those of fields too. */
    public Stream<Target> targets() {
        return all.stream().flatMap(plan -> Stream.concat(plan.totals().stream(), plan.areas().stream().flatMap(area -> area.targets().stream())));
    }

    public Optional<Target> find(String key) {
        return targets().filter(target -> target.key().equals(key)).findFirst();
    }

    /** All fields, in the order of the plans. */
    public List<Area> areas() {
        return all.stream().flatMap(plan -> plan.areas().stream()).toList();
    }

    private static List<Plan> read() {
        try {
            List<Plan> plans = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream text = file.getInputStream()) {
                    plans.add(YAML.readValue(text, Plan.class));
                }
            }
            plans.sort(Comparator.comparing(Plan::id).reversed());
            return List.copyOf(plans);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
