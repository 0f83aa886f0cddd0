package io.luxuan.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param working requests of signed-in people and posts at once; 0 takes five eighths of the database's connections
 * @param reading requests for public pages at once; 0 takes one eighth
 * @param waiting how many more wait, in each lane
 * @param longestWait from the arrival of a request until work on it begins; afterwards it is turned away
 */
@ConfigurationProperties("luxuan.overload")
record OverloadSettings(
        @DefaultValue("0") int working, @DefaultValue("0") int reading, @DefaultValue("400") int waiting,
        @DefaultValue("20s") Duration longestWait) {

    Lane workLane(int connections) {
        return new Lane(working > 0 ? working : Math.max(1, connections * 5 / 8), waiting);
    }

    Lane readLane(int connections) {
        return new Lane(reading > 0 ? reading : Math.max(1, connections / 8), waiting);
    }
}
