package io.luxuan.programme.file;

import io.luxuan.programme.check.ProgrammeCheck;
import io.luxuan.shared.permission.ForProgrammeStaff;
import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.workflow.Drawings;
import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Takes the programme files in when the platform starts. A file with a fault takes no part and is listed; all others are
 * stored.
 */
@UseCase
public class ProgrammeFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ProgrammeFiles.class);
    private static final String FILES = "classpath*:programmes/**/*.yml";

    private final ProgrammeStore store;
    private final ProgrammeMapper mapper;
    private final Drawings drawings;
    private volatile List<FaultyFile> faulty = List.of();

    ProgrammeFiles(ProgrammeStore store, ProgrammeMapper mapper, Drawings drawings) {
        this.store = store;
        this.mapper = mapper;
        this.drawings = drawings;
    }

    /** Those that take no part, in the order of their names. */
    @ForProgrammeStaff
    public List<FaultyFile> faulty() {
        return faulty;
    }

    @ForSystem
    @PostConstruct
    public void takeIn() throws IOException {
        List<ProgrammeText> texts = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(FILES)) {
            texts.add(new ProgrammeText(name(file), file.getContentAsString(StandardCharsets.UTF_8)));
        }
        faulty = takeIn(texts);
        faulty.forEach(file -> LOG.error("Programme file {} takes no part: {}", file.file(), file.faults()));
    }

    /** Each programme has a folder, each version a file in it: P1/v2.yml. */
    private static String name(Resource file) throws IOException {
        String[] steps = file.getURL().getPath().split("/", -1);
        return steps[steps.length - 2] + "/" + steps[steps.length - 1];
    }

    @ForSystem
    public List<FaultyFile> takeIn(List<ProgrammeText> texts) {
        List<Reading> readings = texts.stream().sorted(Comparator.comparing(ProgrammeText::file)).map(ProgrammeReader::read).toList();
        Set<String> ids = new HashSet<>(mapper.ids());
        readings.stream().filter(one -> one.programme() != null).forEach(one -> ids.add(one.programme().id()));
        for (Reading one : readings) {
            if (one.programme() != null) {
                new ProgrammeCheck(one.programme(), one.faults()).check(drawings, ids);
                FormerPapers.refuse(one.programme(), one.faults());
                readings.stream().takeWhile(earlier -> !earlier.equals(one)).filter(one::isVersionOf).findFirst()
                        .ifPresent(earlier -> one.faults().add("version", "version-twice", earlier.source().file()));
            }
            if (one.isRight()) {
                store.store(one.programme(), one.source()).ifPresent(code ->
                        one.faults().add("version", code, mapper.newest(one.programme().id()) + 1));
            }
        }
        return readings.stream().filter(one -> !one.isRight()).map(Reading::faulty).toList();
    }
}
