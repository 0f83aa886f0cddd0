package io.luxuan.application.formality;

import io.luxuan.shared.site.SitePart;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Where staff read an application. */
@Component
class FormalityPart implements SitePart {
    @Override
    public Map<String, String> subjectPages() {
        return Map.of("application", "/manager/applications/");
    }
}
