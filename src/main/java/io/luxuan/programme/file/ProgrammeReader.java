package io.luxuan.programme.file;

import io.luxuan.programme.Programme;
import io.luxuan.programme.check.Fault;
import io.luxuan.programme.check.Faults;
import io.luxuan.programme.check.Lines;
import io.luxuan.programme.check.Nesting;
import io.luxuan.programme.check.ShapeCheck;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** From YAML to a programme, strictly: unknown fields, doubled keys and wrong values are faults. */
public final class ProgrammeReader {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();
    private static final LoadSettings PLAIN = LoadSettings.builder().build();

    private ProgrammeReader() {}

    public static Reading read(ProgrammeText source) {
        try {
            Nesting.check(source.text());
            Optional<Node> root = new Compose(PLAIN).composeString(source.text());
            return root.map(node -> read(source, node))
                    .orElseGet(() -> Reading.broken(source, new Fault("", 1, "empty", List.of())));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            return Reading.broken(source, new Fault("", line, "no-yaml", List.of(String.valueOf(e.getProblem()))));
        } catch (YamlEngineException e) {
            return Reading.broken(source, new Fault("", 1, "no-yaml", List.of(String.valueOf(e.getMessage()))));
        }
    }

    private static Reading read(ProgrammeText source, Node root) {
        Faults faults = new Faults(new Lines(root));
        new ShapeCheck(faults).check(root, Programme.class, "");
        if (!faults.list().isEmpty()) {
            return new Reading(source, null, faults);
        }
        try {
            return new Reading(source, YAML.readValue(source.text(), Programme.class), faults);
        } catch (JacksonException e) {
            return Reading.broken(source, new Fault("", Math.max(1, e.getLocation().getLineNr()), "no-yaml",
                    List.of(e.getOriginalMessage())));
        }
    }
}
