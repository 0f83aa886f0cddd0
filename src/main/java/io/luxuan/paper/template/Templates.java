package io.luxuan.paper.template;

import io.luxuan.paper.template.TemplateMapper.TemplateBytes;
import io.luxuan.paper.word.DefaultTemplates;
import io.luxuan.shared.NotFound;
import org.springframework.stereotype.Component;

/** The template by which a paper is made: the department's that is in use, or the program's own. */
@Component
public class Templates {
    private final TemplateMapper templates;
    private final DefaultTemplates brought;

    Templates(TemplateMapper templates, DefaultTemplates brought) {
        this.templates = templates;
        this.brought = brought;
    }

    /** A Word file. @param kind of the paper */
    public byte[] inForce(String kind) {
        TemplateBytes used = templates.inForce(kind);
        return used == null ? brought.of(kind) : used.content();
    }

    /** @param version 0 for the program's own; @throws NotFound when there is no such version */
    byte[] version(String kind, int version) {
        if (version == 0) {
            return brought.of(kind);
        }
        TemplateBytes found = templates.content(kind, version);
        if (found == null) {
            throw new NotFound("template", kind + " " + version);
        }
        return found.content();
    }
}
