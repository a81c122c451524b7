package org.themewright.core.internal.storage;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;

/** One XMI file of a study. What a newer version wrote into it and this one does not know is kept. */
final class StudyResource extends XMIResourceImpl {

	/** Holds the resources of one study and loads nothing by itself: not a file, and nothing from elsewhere. */
	static final class Set extends ResourceSetImpl {

		Set() {
			setURIResourceMap(new HashMap<>());
		}

		@Override
		public Resource getResource(URI uri, boolean loadOnDemand) {
			return super.getResource(uri, false);
		}
	}

	StudyResource(URI uri) {
		super(uri);
		setIntrinsicIDToEObjectMap(new HashMap<>());
		setEncoding("UTF-8"); //$NON-NLS-1$
		Map<Object, Object> load = getDefaultLoadOptions();
		load.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
		load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
		load.put(XMLResource.OPTION_PARSER_FEATURES,
				Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE)); //$NON-NLS-1$
		Map<Object, Object> save = getDefaultSaveOptions();
		save.put(XMLResource.OPTION_ENCODING, "UTF-8"); //$NON-NLS-1$
		save.put(Resource.OPTION_LINE_DELIMITER, "\n"); //$NON-NLS-1$
		save.put(XMLResource.OPTION_LINE_WIDTH, Integer.MAX_VALUE);
		save.put(XMLResource.OPTION_PROCESS_DANGLING_HREF, XMLResource.OPTION_PROCESS_DANGLING_HREF_DISCARD);
	}
}
