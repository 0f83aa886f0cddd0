package io.luxuan.web;

import org.springframework.boot.autoconfigure.web.WebProperties;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.VersionResourceResolver;

/**
 * The folders of files that pages load, each by a handler of its own. One for all paths, as Spring Boot has it, is asked for the
 * digest of every address that a page writes, and looks for each link among the files of all jars.
 */
@Component
class StaticFiles implements WebMvcConfigurer {
    private final CacheControl kept;

    StaticFiles(WebProperties web) {
        this.kept = web.getResources().getCache().getCachecontrol().toHttpCacheControl();
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry handlers) {
        folder(handlers, "css", "classpath:/static/css/");
        folder(handlers, "js", "classpath:/static/js/");
        folder(handlers, "_static", "classpath:/META-INF/resources/_static/");
    }

    private void folder(ResourceHandlerRegistry handlers, String name, String where) {
        handlers.addResourceHandler("/" + name + "/**").addResourceLocations(where).setCacheControl(kept)
                .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
    }
}
