package io.luxuan.paper.page;

import io.luxuan.paper.kind.FieldNames;
import io.luxuan.paper.kind.Kinds;
import io.luxuan.paper.kind.PaperFormat;
import io.luxuan.paper.kind.PaperKind;
import io.luxuan.paper.make.MadePaper;
import io.luxuan.paper.make.SamplePaper;
import io.luxuan.paper.template.StoredTemplates;
import io.luxuan.paper.template.TemplateRow;
import io.luxuan.paper.word.CheckTemplate;
import io.luxuan.paper.word.TemplateFault;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.Wording;
import io.luxuan.shared.lane.TooBusy;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import io.luxuan.storage.Blobs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.transaction.annotation.Transactional;

/** Templates of papers: read, tried, put in use, and the program's own again. */
@UseCase
@ForManagers
class KeepTemplates {
    private static final Logger LOG = LoggerFactory.getLogger(KeepTemplates.class);
    private static final int MOST_BYTES = 1024 * 1024;
    private static final int LONGEST_NOTE = 200;
    private static final int LONGEST_NAME = 120;

    private final Kinds kinds;
    private final FieldNames names;
    private final StoredTemplates stored;
    private final SamplePaper sample;
    private final Blobs scanned;
    private final AuditTrail audit;
    private final MessageSource messages;

    KeepTemplates(Kinds kinds, FieldNames names, StoredTemplates stored, SamplePaper sample, Blobs scanned, AuditTrail audit,
            MessageSource messages) {
        this.kinds = kinds;
        this.names = names;
        this.stored = stored;
        this.sample = sample;
        this.scanned = scanned;
        this.audit = audit;
        this.messages = messages;
    }

    /** @param used null where the program's own serves */
    record Line(String id, TemplateRow used) {}

    /** @param versions the newest first; @param inUse number of the version, 0 for the program's own */
    record View(String id, List<String> fields, List<String> columns, List<TemplateRow> versions, int inUse) {}

    List<Line> all() {
        Map<String, TemplateRow> used = stored.used();
        return kinds.all().stream().map(kind -> new Line(kind.id(), used.get(kind.id()))).toList();
    }

    View of(String kindId) {
        PaperKind kind = kinds.get(kindId);
        TemplateRow used = stored.used().get(kindId);
        return new View(kindId, List.copyOf(names.fields(kind).keySet()), names.ofRows(kind), stored.of(kindId),
                used == null ? 0 : used.versionNo());
    }

    /** The template itself, to be edited. @param version 0 for the program's own */
    MadePaper file(String kindId, int version) {
        kinds.get(kindId);
        return new MadePaper(text("paper.kind." + kindId) + " " + text("paper.template.file") + version + ".docx", PaperFormat.DOCX,
                stored.content(kindId, version));
    }

    /** How it would come out, names standing for what they name. */
    MadePaper preview(String kindId, int version, PaperFormat format) {
        return sample.of(kinds.get(kindId), stored.content(kindId, version), format);
    }

    /**
     * Keeps a new version, which is not in use yet.
     *
     * @return its number
     * @throws Refusal {@code paper.template} with what is wrong with the file
     */
    @Transactional
    public int add(String kindId, String fileName, byte[] file, String note) {
        PaperKind kind = kinds.get(kindId);
        check(kind, file, note);
        int version = stored.add(kindId, Wording.atMost(LONGEST_NAME, fileName), file, note.strip());
        audit.record(AuditEvent.of("paper.template-add", "paper-template", kindId).because(String.valueOf(version)));
        return version;
    }

    /**
     * @param version  0 for the program's own
     * @param replaced that the page showed in use; 0 for the program's own
     * @throws Refusal {@code paper.template-stale} when it is in use already, is not there, or another is in use than was shown
     */
    @Transactional
    public void use(String kindId, int version, int replaced) {
        kinds.get(kindId);
        if (!stored.use(kindId, version, replaced)) {
            throw new Refusal("paper.template-stale");
        }
        audit.record(AuditEvent.of("paper.template-use", "paper-template", kindId).because(String.valueOf(version)));
    }

    private void check(PaperKind kind, byte[] file, String note) {
        if (note.length() > LONGEST_NOTE) {
            throw new Refusal("paper.template", Map.of("note", "rule.paper.note-length"));
        }
        if (file.length == 0 || file.length > MOST_BYTES) {
            throw new Refusal("paper.template", Map.of("file", file.length == 0 ? "rule.paper.file-needed" : "rule.paper.file-large"));
        }
        look(file);
        Optional<TemplateFault> fault = CheckTemplate.check(file, names.fields(kind).keySet(), names.ofRows(kind), names.rowMark());
        if (fault.isPresent()) {
            throw new Refusal("paper.template", Map.of("file", messages.getMessage("paper.template." + fault.get().code(),
                    new Object[] {String.join("、", fault.get().names())}, Locale.SIMPLIFIED_CHINESE)));
        }
        print(kind, file);
    }

    private void look(byte[] file) {
        try {
            scanned.look(new ByteArrayResource(file));
        } catch (Refusal malware) {
            throw atFile(malware);
        }
    }

    /** What cannot be printed would be found out on the day when the paper is signed. Without fonts nothing is: that tells nothing. */
    private void print(PaperKind kind, byte[] file) {
        try {
            sample.of(kind, file, PaperFormat.PDF);
        } catch (TooBusy later) {
            throw later;
        } catch (Refusal refusal) {
            if (!refusal.code().equals("paper.font-missing")) {
                throw atFile(refusal);
            }
        } catch (RuntimeException broken) {
            LOG.info("a template of {} cannot be printed", kind.id(), broken);
            throw new Refusal("paper.template", Map.of("file", "paper.template.unprintable"));
        }
    }

    private Refusal atFile(Refusal refusal) {
        return new Refusal("paper.template", Map.of("file",
                messages.getMessage(refusal.messageKey(), refusal.arguments(), Locale.SIMPLIFIED_CHINESE)));
    }

    private String text(String key) {
        return messages.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
