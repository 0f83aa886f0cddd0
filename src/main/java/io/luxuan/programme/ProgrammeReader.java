package io.luxuan.programme;

import io.luxuan.workflow.Drawings;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From YAML to a programme, strictly: unknown fields, doubled keys and wrong values are faults. */
final class ProgrammeReader {
    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private ProgrammeReader() {}

    /** @throws ProgrammeFault naming the file and every field that is wrong */
    static Programme read(ProgrammeText source, Drawings drawings) {
        Programme programme = parse(source);
        List<String> faults = new ProgrammeCheck(programme, drawings).faults();
        if (!faults.isEmpty()) {
            throw new ProgrammeFault(source.file(), faults);
        }
        return programme;
    }

    /** A stored version was checked when it was taken in, by the rules of its time. */
    static Programme parse(ProgrammeText source) {
        try {
            Programme programme = YAML.readValue(source.text(), Programme.class);
            if (programme == null) {
                throw new ProgrammeFault(source.file(), List.of("the file is empty"));
            }
            return programme;
        } catch (JacksonException e) {
            throw new ProgrammeFault(source.file(), List.of(explain(e)));
        }
    }

    private static String explain(JacksonException e) {
        String path = path(e);
        if (e instanceof UnrecognizedPropertyException) {
            return path + " is not a field of a programme";
        }
        if (e instanceof InvalidNullException || e.getOriginalMessage().startsWith("Cannot map `null`")) {
            return path + " is missing";
        }
        return (path.isEmpty() ? "YAML line " + e.getLocation().getLineNr() : path) + ": " + e.getOriginalMessage();
    }

    private static String path(JacksonException e) {
        if (!(e instanceof DatabindException)) {
            return "";
        }
        return e.getPath().stream().map(ProgrammeReader::step).collect(Collectors.joining("."));
    }

    private static String step(Reference reference) {
        return reference.getPropertyName() == null ? "[" + reference.getIndex() + "]" : reference.getPropertyName();
    }
}
