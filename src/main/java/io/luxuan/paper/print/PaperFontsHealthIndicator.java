package io.luxuan.paper.print;

import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether papers can be printed, and in which fonts. A node without them serves everything else. */
@Component
class PaperFontsHealthIndicator implements HealthIndicator {
    private final PaperFonts fonts;

    PaperFontsHealthIndicator(PaperFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public Health health() {
        Map<String, String> faces = fonts.inUse();
        return Health.status(faces.isEmpty() ? "FONT_MISSING" : "UP").withDetail("fonts", faces).build();
    }
}
