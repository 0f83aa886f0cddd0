package io.luxuan.web;

import io.luxuan.shared.lane.Lane;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;

/** Which lanes a request passes, the narrow ones first: what strangers send and what carries files never takes all places of work. */
record Lanes(Lane work, Lane reading, Lane uploads, Lane strangers, SiteRoutes routes) {
    /** The body has been read. */
    List<Lane> of(HttpServletRequest request) {
        String path = Requests.path(request);
        if (Requests.reads(request)) {
            return List.of(routes.isPublicPage(path) ? reading : work);
        }
        List<Lane> lanes = new ArrayList<>();
        if (routes.isSentByStrangers(path)) {
            lanes.add(strangers);
        }
        if (Bodies.hasFiles(request)) {
            lanes.add(uploads);
        }
        lanes.add(work);
        return lanes;
    }
}
