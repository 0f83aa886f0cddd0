package io.luxuan.programme.money;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The funds that there are: one file each under {@code funds/}. */
@Component
public class Funds {
    private static final String FILES = "classpath*:funds/*.yml";
    private static final YAMLMapper YAML = YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES).build();

    private static final List<Fund> FILED = read();

    private final List<Fund> all;

    Funds() {
        this(FILED);
    }

    /** Whether there is a file of this fund. */
    public static boolean areThere(String id) {
        return FILED.stream().anyMatch(fund -> fund.id().equals(id));
    }

    private Funds(List<Fund> all) {
        this.all = all;
    }

    /** Those given, instead of the files. */
    public static Funds of(List<Fund> funds) {
        return new Funds(List.copyOf(funds));
    }

    public List<Fund> all() {
        return all;
    }

    public Optional<Fund> find(String id) {
        return all.stream().filter(fund -> fund.id().equals(id)).findFirst();
    }

    /** The programme's money in a round of that year: its own caps, and what its fund has in the year. */
    public Funding inForce(Funding funding, int year) {
        return funding.fund() == null ? funding
                : find(funding.fund()).map(fund -> funding.within(fund.budgetOf(year))).orElse(funding);
    }

    private static List<Fund> read() {
        try {
            List<Fund> funds = new ArrayList<>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
                try (InputStream text = file.getInputStream()) {
                    funds.add(YAML.readValue(text, Fund.class));
                }
            }
            funds.sort(Comparator.comparing(Fund::id));
            return List.copyOf(funds);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
