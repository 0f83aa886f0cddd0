package io.luxuan.programme.file;

import io.luxuan.programme.TestDrawings;
import io.luxuan.programme.check.Fault;
import io.luxuan.programme.check.ProgrammeCheck;
import io.luxuan.workflow.Drawing;
import io.luxuan.workflow.Drawings;
import io.luxuan.workflow.engine.DrawingFiles;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.support.ResourceBundleMessageSource;

/** A file's faults as managers read them. */
final class Checked {
    static final Drawings DRAWN = new DrawingFiles("classpath:drawings/");
    private static final Set<String> OTHERS = Set.of("P7", "X8", "X13", "X20");
    private static final ResourceBundleMessageSource MESSAGES = messages();

    private Checked() {}

    static List<Fault> faults(String yaml, Drawings drawings) {
        Reading reading = ProgrammeReader.read(new ProgrammeText("x.yml", yaml));
        if (reading.programme() != null) {
            new ProgrammeCheck(reading.programme(), reading.faults()).check(drawings, OTHERS);
            FormerPapers.refuse(reading.programme(), reading.faults());
        }
        return reading.faults().list();
    }

    static List<String> sentences(String yaml, Drawing... drawings) {
        return faults(yaml, drawings.length == 0 ? DRAWN : TestDrawings.of(drawings)).stream().map(Checked::sentence).toList();
    }

    static String sentence(Fault fault) {
        return MESSAGES.getMessage(fault.messageKey(), fault.arguments().toArray(), Locale.SIMPLIFIED_CHINESE);
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/programme");
        source.setDefaultEncoding("UTF-8");
        return source;
    }
}
