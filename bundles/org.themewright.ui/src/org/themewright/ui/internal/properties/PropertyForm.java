package org.themewright.ui.internal.properties;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.themewright.core.StudySession;
import org.themewright.ui.OpenStudies;
import org.themewright.ui.StudyLabels;

/**
 * A scrolling form of labelled fields, each label above its field. Every field shows a value of the study and puts what
 * is entered back as one command.
 */
final class PropertyForm {

	private static final int MARGIN = 14;
	private static final int SHORT_FIELD = 150;
	private final StudySession session;
	private final ScrolledComposite scroller;
	private final Composite body;
	private final List<Field> fields = new ArrayList<>();
	private final Runnable lateUpdate = this::showLate;
	private final List<Field> lateFields = new ArrayList<>();
	private boolean begun;
	private boolean layingOut;
	private int together;
	private boolean stale;

	PropertyForm(Composite parent, StudySession session) {
		this.session = session;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		body = new Composite(scroller, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(0, 3).applyTo(body);
		scroller.setContent(body);
		scroller.addControlListener(ControlListener.controlResizedAdapter(event -> resized()));
		scroller.getVerticalBar().setIncrement(body.getFont().getFontData()[0].getHeight() * 2);
	}

	private void resized() {
		if (begun) {
			layout();
			together(() -> fields.forEach(Field::fit));
		}
	}

	/** Does what changes several fields, and places everything anew once if any asks for it. */
	private void together(Runnable change) {
		together++;
		try {
			change.run();
		} finally {
			together--;
		}
		if (stale) {
			layout();
		}
	}

	/** Places everything anew. */
	void layout() {
		stale = together > 0;
		if (!stale && !layingOut && scroller.getClientArea().width > 0) {
			layingOut = true;
			try {
				int width = scroller.getClientArea().width;
				scroller.setMinSize(0, body.computeSize(width, SWT.DEFAULT).y);
				body.layout(true);
			} finally {
				layingOut = false;
			}
		}
	}

	Composite getBody() {
		return body;
	}

	Control getControl() {
		return scroller;
	}

	int getBodyWidth() {
		return Math.max(80, scroller.getClientArea().width - 2 * MARGIN);
	}

	StudySession getSession() {
		return session;
	}

	void save() {
		if (session.isDirty()) {
			PlatformUI.getWorkbench().getService(OpenStudies.class).save(session);
		}
	}

	/** Shows all values as they are now. */
	void show() {
		together(() -> fields.forEach(Field::show));
		if (!lateFields.isEmpty()) {
			body.getDisplay().timerExec(1000, lateUpdate);
		}
	}

	private void showLate() {
		if (!body.isDisposed()) {
			together(() -> lateFields.forEach(Field::show));
		}
	}

	/** Shows everything for the first time. */
	void begin() {
		begun = true;
		together(() -> {
			fields.forEach(Field::show);
			lateFields.forEach(Field::show);
			layout();
		});
		together(() -> fields.forEach(Field::fit));
	}

	void commit() {
		if (!body.isDisposed()) {
			fields.forEach(Field::commit);
		}
	}

	void dispose() {
		scroller.dispose();
	}

	void heading(Image image, String text) {
		CLabel heading = new CLabel(body, SWT.NONE);
		heading.setImage(image);
		heading.setText(text);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		heading.setMargins(0, 0, 0, 4);
	}

	void section(String text) {
		Label label = new Label(body, SWT.NONE);
		label.setText(text);
		label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
		GridDataFactory.fillDefaults().indent(0, 18).applyTo(label);
	}

	void label(String text) {
		Label label = new Label(body, SWT.WRAP);
		label.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 9).hint(40, SWT.DEFAULT).applyTo(label);
	}

	/** A field of one line for an attribute that is a text; it may be required. */
	void name(String label, EObject object, EAttribute attribute) {
		text(label, false, () -> (String) object.eGet(attribute),
				typed -> typed.isBlank() ? NLS.bind(Messages.needed, label) : null,
				value -> object.eSet(attribute, value));
	}

	/** A field of one line. */
	void line(String label, EObject object, EAttribute attribute) {
		text(label, false, () -> (String) object.eGet(attribute), typed -> null, value -> object.eSet(attribute, value));
	}

	/** A field of many lines. */
	void lines(String label, EObject object, EAttribute attribute) {
		text(label, true, () -> (String) object.eGet(attribute), typed -> null, value -> object.eSet(attribute, value));
	}

	/** A field whose value is put into the study by the caller, inside a command. */
	TextField text(String label, boolean manyLines, Supplier<String> get, Function<String, String> check,
			Consumer<String> set) {
		label(label);
		TextField field = new TextField(this, manyLines, get, check, value -> change(label, () -> set.accept(value)));
		fields.add(field);
		return field;
	}

	/** A date as year, month and day. */
	void date(String label, Supplier<LocalDate> get, Consumer<LocalDate> set) {
		TextField field = text(label, false, () -> Objects.toString(get.get(), null), Values::checkDate,
				value -> set.accept(value == null ? null : LocalDate.parse(value)));
		field.setHint(Messages.dateHint);
		shorten(field.getControl());
	}

	/** A number typed into a short field. */
	void number(String label, Supplier<String> get, Function<String, String> check, Consumer<String> set) {
		shorten(text(label, false, get, check, set).getControl());
	}

	private static void shorten(Control text) {
		GridDataFactory.swtDefaults().hint(SHORT_FIELD, SWT.DEFAULT).applyTo(text);
	}

	private void change(String label, Runnable work) {
		session.execute(NLS.bind(Messages.change, label), work);
	}

	/** A choice between named values; it is made part of the study at once. */
	<T> void choice(String label, Map<T, String> choices, Supplier<T> get, Consumer<T> set) {
		label(label);
		choice(body, label, choices, get, set);
	}

	<T> void choice(Composite parent, String label, Map<T, String> choices, Supplier<T> get, Consumer<T> set) {
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		List<T> values = new ArrayList<>(choices.keySet());
		combo.setItems(choices.values().toArray(String[]::new));
		combo.setToolTipText(label);
		GridDataFactory.fillDefaults().grab(true, false).hint(60, SWT.DEFAULT).applyTo(combo);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			T value = values.get(combo.getSelectionIndex());
			if (!Objects.equals(value, get.get())) {
				change(label, () -> set.accept(value));
			}
		}));
		fields.add(() -> {
			int index = values.indexOf(get.get());
			if (index >= 0) {
				combo.select(index);
			} else {
				combo.deselectAll();
			}
		});
	}

	/** Yes or no. */
	void check(String label, Supplier<Boolean> get, Consumer<Boolean> set) {
		Button button = new Button(body, SWT.CHECK | SWT.WRAP);
		button.setText(label);
		GridDataFactory.fillDefaults().grab(true, false).indent(0, 9).hint(40, SWT.DEFAULT).applyTo(button);
		button.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> change(label, () -> set.accept(button.getSelection()))));
		fields.add(() -> button.setSelection(get.get()));
	}

	/** A colour of the palette or any other. */
	void colour(String label, EObject object, EAttribute attribute) {
		label(label);
		fields.add(new ColourField(body, () -> (String) object.eGet(attribute),
				value -> change(label, () -> object.eSet(attribute, value))));
	}

	/** A value that is only looked at. */
	void fact(String label, Supplier<String> get) {
		fields.add(factField(label, get));
	}

	/** A value that takes long to find and is shown some time after a change. */
	void lateFact(String label, Supplier<String> get) {
		lateFields.add(factField(label, get));
	}

	private Field factField(String label, Supplier<String> get) {
		label(label);
		Text text = new Text(body, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
		text.setBackground(body.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(text);
		return () -> {
			String value = Objects.requireNonNullElse(get.get(), ""); //$NON-NLS-1$
			if (!value.equals(text.getText())) {
				text.setText(value);
				layout();
			}
		};
	}

	/** Objects that can be gone to, and changed by a button when there is one. */
	void links(String label, Supplier<List<? extends EObject>> get, Consumer<EObject> open, Runnable change) {
		label(label);
		Link link = new Link(body, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).hint(40, SWT.DEFAULT).applyTo(link);
		List<EObject> current = new ArrayList<>();
		link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
			int index = Integer.parseInt(event.text);
			if (index < current.size()) {
				open.accept(current.get(index));
			} else {
				change.run();
			}
		}));
		String[] last = { null };
		fields.add(() -> {
			current.clear();
			current.addAll(get.get());
			String text = linkText(current, change != null);
			if (!text.equals(last[0])) {
				last[0] = text;
				link.setText(text);
				layout();
			}
		});
	}

	private static String linkText(List<EObject> objects, boolean changeable) {
		Map<Integer, String> lines = new LinkedHashMap<>();
		for (int i = 0; i < objects.size(); i++) {
			lines.put(i, StudyLabels.text(objects.get(i)));
		}
		if (changeable) {
			lines.put(objects.size(), Messages.changeLink);
		}
		StringBuilder text = new StringBuilder();
		lines.forEach((index, name) -> text.append(text.isEmpty() ? "" : "\n").append("<a href=\"").append(index) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.append("\">").append(name.replace("&", "&&").replace("<", "\u2039").replace(">", "\u203a")) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$ //$NON-NLS-7$
				.append("</a>")); //$NON-NLS-1$
		return text.isEmpty() ? Messages.none : text.toString();
	}

	/** A button. */
	void button(String text, Runnable work) {
		Button button = new Button(body, SWT.PUSH);
		button.setText(text);
		GridDataFactory.swtDefaults().indent(0, 6).applyTo(button);
		button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
	}

	/** Fields beside each other, all as wide. */
	Composite row(int columns) {
		Composite row = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(columns).equalWidth(true).spacing(6, 0).applyTo(row);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
		return row;
	}

	void setFocus() {
		Control first = Arrays.stream(body.getChildren())
				.filter(each -> each instanceof Text || each instanceof StyledText).findFirst().orElse(body);
		first.setFocus();
	}
}
