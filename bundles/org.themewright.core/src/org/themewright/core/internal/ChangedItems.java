package org.themewright.core.internal;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;

/** Which objects a notification tells to have come into a feature or gone out of it. */
public final class ChangedItems {

	private ChangedItems() {
	}

	/** What came; nothing where something only moved within its list. */
	public static List<EObject> added(Notification change) {
		return switch (change.getEventType()) {
		case Notification.ADD, Notification.ADD_MANY, Notification.SET -> objects(change.getNewValue());
		default -> List.of();
		};
	}

	/** What went; nothing where something only moved within its list. */
	public static List<EObject> removed(Notification change) {
		return switch (change.getEventType()) {
		case Notification.REMOVE, Notification.REMOVE_MANY, Notification.SET, Notification.UNSET ->
			objects(change.getOldValue());
		default -> List.of();
		};
	}

	private static List<EObject> objects(Object value) {
		Stream<?> all = value instanceof List<?> many ? many.stream() : Stream.ofNullable(value);
		return all.filter(EObject.class::isInstance).map(EObject.class::cast).toList();
	}
}
