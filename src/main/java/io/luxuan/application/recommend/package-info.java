/** The recommender's queue. */
@NamedInterface("recommend")
package io.luxuan.application.recommend;

import org.springframework.modulith.NamedInterface;
