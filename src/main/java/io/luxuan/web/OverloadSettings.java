package io.luxuan.web;

import io.luxuan.shared.lane.Lane;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param working requests of signed-in people and posts at once; 0 takes five eighths of the database's connections
 * @param reading requests for public pages at once; 0 takes one eighth
 * @param uploads requests with files among the working at once; 0 takes half of these
 * @param strangers of those whom strangers send among the working at once; 0 takes a fifth of these
 * @param waiting how many more wait for work and for public pages; a quarter of it with files, and of strangers
 * @param longestWait from the arrival of a request until work on it begins; afterwards it is turned away
 */
@ConfigurationProperties("luxuan.overload")
record OverloadSettings(
        @DefaultValue("0") int working, @DefaultValue("0") int reading, @DefaultValue("0") int uploads,
        @DefaultValue("0") int strangers, @DefaultValue("400") int waiting,
        @DefaultValue("20s") Duration longestWait) {

    Lane workLane(int connections) {
        return new Lane(working(connections), waiting);
    }

    Lane uploadLane(int connections) {
        return new Lane(uploads > 0 ? uploads : Math.max(1, working(connections) / 2), waiting / 4);
    }

    Lane strangerLane(int connections) {
        return new Lane(strangers > 0 ? strangers : Math.max(1, working(connections) / 5), waiting / 4);
    }

    private int working(int connections) {
        return working > 0 ? working : Math.max(1, connections * 5 / 8);
    }

    Lane readLane(int connections) {
        return new Lane(reading > 0 ? reading : Math.max(1, connections / 8), waiting);
    }
}
