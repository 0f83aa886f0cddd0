package io.luxuan.paper.print;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where fonts are looked for. Says at start when there is none: every PDF would be refused. */
@Configuration
class FontSettings {
    private static final Logger LOG = LoggerFactory.getLogger(FontSettings.class);

    /** @param named files or folders, with commas; @param places where this machine keeps its fonts */
    @Bean
    PaperFonts paperFonts(@Value("${luxuan.paper.fonts:}") String named, @Value("${luxuan.paper.font-places:"
            + "/usr/share/fonts,/usr/local/share/fonts,/Library/Fonts,/System/Library/Fonts,C:/Windows/Fonts}") String places) {
        PaperFonts fonts = new PaperFonts(paths(named), paths(places));
        if (fonts.inUse().isEmpty()) {
            LOG.warn("no Chinese font was found: papers cannot be taken as PDF (install fonts-noto-cjk, or name a file in luxuan.paper.fonts)");
        }
        return fonts;
    }

    private static List<Path> paths(String typed) {
        return Stream.of(typed).flatMap(text -> Arrays.stream(text.split(",", -1))).map(String::strip).filter(text -> !text.isEmpty())
                .map(Path::of).toList();
    }
}
